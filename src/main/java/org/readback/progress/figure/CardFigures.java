package org.readback.progress.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.readback.memory.schedule.Phase;
import org.readback.memory.schedule.Stage;
import org.readback.review.card.Standing;
import org.readback.review.learner.KnownCards;

/** How a person's memories are spread. */
record CardFigures(List<KnownCards.Known> cards) {
    private static final List<Histogram.Bin> DAYS = IntStream.of(0, 1, 2, 4, 7, 14, 21, 30, 60, 91, 182, 365, 730)
            .mapToObj(days -> new Histogram.Bin(days, new RowLabel.Length(days)))
            .toList();
    private static final List<Histogram.Bin> DIFFICULTIES = IntStream.range(1, 10)
            .mapToObj(from -> new Histogram.Bin(from, new RowLabel.Range(from, from + 1)))
            .toList();
    private static final List<Histogram.Bin> PERCENTS = IntStream.range(0, 20)
            .mapToObj(twentieth ->
                    new Histogram.Bin(5 * twentieth, new RowLabel.Percent(5 * twentieth, 5 * twentieth + 5)))
            .toList();

    /** Recall now, in percent. */
    Histogram recall() {
        return of(PERCENTS, card -> true, card -> 100 * card.recall());
    }

    Histogram stability() {
        return of(DAYS, card -> true, KnownCards.Known::stability);
    }

    Histogram difficulty() {
        return of(DIFFICULTIES, card -> true, KnownCards.Known::difficulty);
    }

    /** Of the cards that are past their steps. */
    Histogram intervals() {
        return of(DAYS, card -> card.phase() == Phase.REVIEW, KnownCards.Known::interval);
    }

    /** How many of the cards would be recalled now, as far as can be foretold. */
    long expected() {
        return Math.round(cards.stream().mapToDouble(KnownCards.Known::recall).sum());
    }

    /**
     * Cards by state.
     *
     * @param unmet questions that have no card yet
     * @param suspended questions that are not asked until they are resumed
     * @param buried questions that are not asked today
     */
    Figure states(long unmet, long suspended, long buried) {
        List<Figure.Row> rows = new ArrayList<>();
        rows.add(Figure.Row.of(Standing.NEW, unmet));
        rows.add(Figure.Row.of(Standing.LEARNING, number(card -> card.phase() == Phase.LEARNING)));
        rows.add(Figure.Row.of(Standing.RELEARNING, number(card -> card.phase() == Phase.RELEARNING)));
        rows.add(Figure.Row.of(Standing.YOUNG, number(card -> stage(card) == Stage.YOUNG)));
        rows.add(Figure.Row.of(Standing.MATURE, number(card -> stage(card) == Stage.MATURE)));
        rows.add(Figure.Row.of(Standing.SUSPENDED, suspended));
        rows.add(Figure.Row.of(Standing.BURIED, buried));
        return new Figure(List.of("state", "cards"), rows);
    }

    private static Stage stage(KnownCards.Known card) {
        return Stage.of(card.phase(), OptionalDouble.of(card.stability()));
    }

    private long number(Predicate<KnownCards.Known> which) {
        return cards.stream().filter(which).count();
    }

    private Histogram of(
            List<Histogram.Bin> bins, Predicate<KnownCards.Known> which, ToDoubleFunction<KnownCards.Known> measure) {
        return new Histogram(
                bins, cards.stream().filter(which).mapToDouble(measure).toArray());
    }
}
