package org.readback.question.grading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.question.Note;
import org.readback.question.Question.Matching;
import org.readback.question.Question.Ordering;
import org.readback.question.Verdict;

/** Items put in order, and sides matched. */
final class ArrangementGrading {
    private ArrangementGrading() {}

    /**
     * Scores an order by Kendall's tau, not below 0: of all pairs of items, the share in the right order less the share
     * in the wrong one. A guess scores 0 on average, and one swap of neighbours costs least. An item left out is in no
     * order with any other.
     */
    static Verdict grade(Ordering question, List<Integer> given) {
        int n = question.items().size();
        List<Integer> order = given.stream()
                .filter(item -> item >= 0 && item < n)
                .distinct()
                .limit(n)
                .toList();
        long balance = IntStream.range(0, order.size())
                .mapToLong(i -> IntStream.range(i + 1, order.size())
                        .map(j -> order.get(i) < order.get(j) ? 1 : -1)
                        .sum())
                .sum();
        double pairs = n * (n - 1) / 2.0;
        double score = pairs == 0 ? order.size() == n ? 1 : 0 : Math.max(0, balance / pairs);
        return Verdicts.scored(score, RightAnswer.of(question), List.of(), Optional.empty());
    }

    /** Scores each left side for itself; two right sides with the same words are the same. */
    static Verdict grade(Matching question, Map<Integer, Integer> given) {
        List<Matching.Pair> pairs = question.pairs();
        int hits = (int) IntStream.range(0, pairs.size())
                .filter(left -> isRight(pairs, left, given.getOrDefault(left, -1)))
                .count();
        double score = pairs.isEmpty() ? 0 : hits / (double) pairs.size();
        Note note = new Note.Matched(hits, pairs.size());
        return Verdicts.scored(
                score, RightAnswer.of(question), List.of(), score == 1 ? Optional.empty() : Optional.of(note));
    }

    private static boolean isRight(List<Matching.Pair> pairs, int left, int right) {
        return right >= 0
                && right < pairs.size()
                && pairs.get(right).right().equals(pairs.get(left).right());
    }
}
