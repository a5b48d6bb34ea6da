package org.readback.generation.distractor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.generation.words.Phrases;
import org.readback.report.PartialDate;
import org.readback.report.Report;
import org.readback.report.When;

/**
 * Wrong dates at the key's precision: first other dates of the report, then near ones. Whether the key is the lowest, the
 * middle or the highest varies, so that its place tells nothing.
 */
final class DateDistractors {
    private static final List<Integer> STEPS = List.of(1, 2, 3, 5, 10);

    private final Pools pools;
    private final LocalDate latest;
    private final String called;

    /**
     * @param report its day is the latest date offered: a later one would be seen to be false
     */
    DateDistractors(Pools pools, Report report) {
        this.pools = pools;
        this.latest = report.publishedOn();
        this.called = Phrases.capitalised(report.called());
    }

    /**
     * As many as are wanted, where there are so many. A period has none: near periods overlap it.
     *
     * @param fair what may be an option, beside not overlapping the key
     */
    Stream<Candidate> around(When when, int wanted, long seed, Predicate<PartialDate> fair) {
        return switch (when) {
            case When.At at -> around(at.date(), wanted, seed, fair);
            case When.Since since -> around(since.start(), wanted, seed, fair);
            case When.Between _ -> Stream.empty();
        };
    }

    private Stream<Candidate> around(PartialDate key, int wanted, long seed, Predicate<PartialDate> fair) {
        Random random = new Random(seed);
        List<PartialDate> before = new ArrayList<>();
        List<PartialDate> after = new ArrayList<>();
        List<PartialDate> reported = new ArrayList<>(pools.near(key));
        Collections.shuffle(reported, random);
        Stream.concat(reported.stream(), STEPS.stream().flatMap(step -> Stream.of(moved(key, -step), moved(key, step))))
                .filter(date -> !date.overlaps(key) && !date.latest().isAfter(latest))
                .filter(fair)
                .distinct()
                .forEach(date -> (date.isStrictlyBefore(key) ? before : after).add(date));
        int lower = Math.max(wanted - after.size(), random.nextInt(wanted + 1));
        return IntStream.range(0, wanted)
                .boxed()
                .flatMap(i ->
                        (i < lower ? before.stream().skip(i) : after.stream().skip(i - lower)).limit(1))
                .map(date -> new Candidate(date.text(), because(key, date), 0));
    }

    private String because(PartialDate key, PartialDate date) {
        String right = called + " gives " + Phrases.withArticle(key) + ", and there is only one such date.";
        return pools.statementOf(date)
                .map(statement -> right + " Of " + Phrases.withArticle(date) + " it says: " + statement)
                .orElse(right);
    }

    private static PartialDate moved(PartialDate date, int steps) {
        return switch (date.precision()) {
            case DECADE -> PartialDate.decade(date.year() + 10 * steps);
            case YEAR -> PartialDate.year(date.year() + steps);
            case MONTH -> {
                LocalDate moved = date.earliest().plusMonths(steps);
                yield PartialDate.month(moved.getYear(), moved.getMonthValue());
            }
            case DAY -> PartialDate.day(date.earliest().plusDays(steps));
        };
    }
}
