package org.readback.question.grading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.question.KnownNames;
import org.readback.question.Note;
import org.readback.question.Outcome;
import org.readback.question.Question.ListRecall;
import org.readback.question.Verdict;
import org.readback.question.Verdict.Run;

/**
 * Rule 7: each thing named is matched with at most one item; score = max(0, (hits − wrong) / wanted). Naming an item
 * twice counts once and costs nothing. Of an open list, what the report does not name is no hit, but wrong only where it
 * is another entity the report knows.
 */
final class ListGrading {
    private static final int NOBODY = -1;

    private final ListRecall question;
    private final KnownNames names;
    private final Phrases phrases;

    ListGrading(ListRecall question, KnownNames names) {
        this.question = question;
        this.names = names;
        this.phrases = new Phrases(names, question.stem());
    }

    Verdict grade(String text) {
        List<String> given = new ListSplitter(this::isOneItem).split(text);
        int[] exact = free();
        Match[][] matches = matches(given);
        boolean[] used = new boolean[given.size()];
        assign(matches, exact, used, false);
        assign(matches, exact, used, true);
        int hits = Math.min((int) Arrays.stream(exact).filter(g -> g != NOBODY).count(), question.wanted());
        List<String> wrong = IntStream.range(0, given.size())
                .filter(g -> Arrays.stream(matches[g]).noneMatch(ListGrading::fits))
                .mapToObj(given::get)
                .filter(item -> question.complete() || names.named(item).isPresent())
                .toList();
        return verdict(matches, exact, hits, wrong);
    }

    private Verdict verdict(Match[][] matches, int[] taker, int hits, List<String> wrong) {
        double score = Math.max(0, (hits - wrong.size()) / (double) Math.max(1, question.wanted()));
        String right = RightAnswer.of(question);
        boolean typo = IntStream.range(0, taker.length)
                .anyMatch(item -> taker[item] != NOBODY && matches[taker[item]][item] instanceof Match.Near);
        List<Run> runs = score == 1 && !typo ? List.of() : runs(taker, wrong, hits);
        Outcome outcome =
                score == 1 ? typo ? Outcome.TYPO : Outcome.CORRECT : score > 0 ? Outcome.PARTLY : Outcome.WRONG;
        return new Verdict(
                outcome, score, right, runs, Optional.of(new Note.Named(hits, question.wanted(), wrong.size())));
    }

    /** Item by item: those named, those not named, and what was named wrongly. */
    private List<Run> runs(int[] taker, List<String> wrong, int hits) {
        List<Run> runs = new ArrayList<>();
        for (int item = 0; item < taker.length; item++) {
            boolean named = taker[item] != NOBODY;
            if (named || hits < question.wanted()) {
                runs.add(new Run(
                        named ? Run.Kind.SAME : Run.Kind.MISSING,
                        question.items().get(item).answer()));
            }
        }
        wrong.forEach(item -> runs.add(new Run(Run.Kind.EXTRA, Difference.shown(item))));
        return runs;
    }

    private Match[][] matches(List<String> given) {
        return given.stream()
                .map(text -> question.items().stream()
                        .map(item -> phrases.match(text, item))
                        .toArray(Match[]::new))
                .toArray(Match[][]::new);
    }

    private int[] free() {
        int[] taker = new int[question.items().size()];
        Arrays.fill(taker, NOBODY);
        return taker;
    }

    /** Pairs as many as possible (augmenting paths); whoever has an item already keeps one. */
    private static void assign(Match[][] matches, int[] taker, boolean[] used, boolean typosToo) {
        for (int given = 0; given < matches.length; given++) {
            if (!used[given]) {
                used[given] = place(given, matches, taker, new boolean[taker.length], typosToo);
            }
        }
    }

    private static boolean place(int given, Match[][] matches, int[] taker, boolean[] tried, boolean typosToo) {
        for (int item = 0; item < taker.length; item++) {
            Match match = matches[given][item];
            boolean fits = match instanceof Match.Exact || typosToo && fits(match);
            if (fits && !tried[item]) {
                tried[item] = true;
                if (taker[item] == NOBODY || place(taker[item], matches, taker, tried, typosToo)) {
                    taker[item] = given;
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean fits(Match match) {
        return !(match instanceof Match.Not);
    }

    /** Whether the text is one item or one known name as it stands, "and" and commas included. */
    private boolean isOneItem(String text) {
        return names.named(text).isPresent()
                || question.items().stream().anyMatch(item -> fits(phrases.match(text, item)));
    }
}
