package org.readback.question.grading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.question.Note;
import org.readback.question.Option;
import org.readback.question.Question.MultipleChoice;
import org.readback.question.Question.TrueFalse;
import org.readback.question.Verdict;

/** Options and statements: what was chosen is right or not. Several right options score like a list. */
final class ChoiceGrading {
    private ChoiceGrading() {}

    static Verdict grade(MultipleChoice question, Set<Integer> chosen) {
        List<Option> options = question.options();
        long wanted = options.stream().filter(Option::right).count();
        long hits = chosen.stream().filter(i -> isRight(options, i)).count();
        long wrong = chosen.size() - hits;
        boolean all = hits == wanted && wrong == 0;
        double score = question.several() && wanted > 0 ? Math.max(0, (hits - wrong) / (double) wanted) : all ? 1 : 0;
        return Verdicts.scored(
                score, RightAnswer.of(question), List.of(), all ? Optional.empty() : reasons(options, chosen));
    }

    /** True or false; the statement's correction is the question's to show. */
    static Verdict grade(TrueFalse question, boolean judged) {
        return Verdicts.scored(
                judged == question.truth() ? 1 : 0, RightAnswer.of(question), List.of(), Optional.empty());
    }

    private static boolean isRight(List<Option> options, int index) {
        return index >= 0 && index < options.size() && options.get(index).right();
    }

    /** Why the wrong options that were chosen are wrong: a lure that is not explained is learnt. */
    private static Optional<Note> reasons(List<Option> options, Set<Integer> chosen) {
        String reasons = IntStream.range(0, options.size())
                .filter(chosen::contains)
                .mapToObj(options::get)
                .filter(option -> !option.right())
                .flatMap(option -> option.reason().stream())
                .distinct()
                .collect(Collectors.joining(" "));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Note.Reason(reasons));
    }
}
