package org.readback.progress.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.readback.memory.schedule.Maturity;
import org.readback.memory.schedule.Phase;
import org.readback.review.card.CardStatus;
import org.readback.review.learner.CardSnapshots;

/** How a person's memories are spread. */
record CardFigures(List<CardSnapshots.Known> cards) {
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
        return of(DAYS, card -> true, CardSnapshots.Known::stability);
    }

    Histogram difficulty() {
        return of(DIFFICULTIES, card -> true, CardSnapshots.Known::difficulty);
    }

    /** Of the cards that are past their steps. */
    Histogram intervals() {
        return of(DAYS, card -> card.phase() == Phase.REVIEW, CardSnapshots.Known::interval);
    }

    /** How many of the cards would be recalled now, as far as can be predicted. */
    long expected() {
        return Math.round(
                cards.stream().mapToDouble(CardSnapshots.Known::recall).sum());
    }

    /**
     * Cards by state.
     *
     * @param unmet questions that have no card yet
     * @param suspended questions that are not asked until they are resumed
     * @param buried questions that are not asked today
     */
    DataTable states(long unmet, long suspended, long buried) {
        List<DataTable.Row> rows = new ArrayList<>();
        rows.add(DataTable.Row.of(CardStatus.NEW, unmet));
        rows.add(DataTable.Row.of(CardStatus.LEARNING, number(card -> card.phase() == Phase.LEARNING)));
        rows.add(DataTable.Row.of(CardStatus.RELEARNING, number(card -> card.phase() == Phase.RELEARNING)));
        rows.add(DataTable.Row.of(CardStatus.YOUNG, number(card -> stage(card) == Maturity.YOUNG)));
        rows.add(DataTable.Row.of(CardStatus.MATURE, number(card -> stage(card) == Maturity.MATURE)));
        rows.add(DataTable.Row.of(CardStatus.SUSPENDED, suspended));
        rows.add(DataTable.Row.of(CardStatus.BURIED, buried));
        return new DataTable(List.of("state", "cards"), rows);
    }

    private static Maturity stage(CardSnapshots.Known card) {
        return Maturity.of(card.phase(), OptionalDouble.of(card.stability()));
    }

    private long number(Predicate<CardSnapshots.Known> which) {
        return cards.stream().filter(which).count();
    }

    private Histogram of(
            List<Histogram.Bin> bins,
            Predicate<CardSnapshots.Known> which,
            ToDoubleFunction<CardSnapshots.Known> measure) {
        return new Histogram(
                bins, cards.stream().filter(which).mapToDouble(measure).toArray());
    }
}
