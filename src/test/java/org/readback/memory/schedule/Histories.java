package org.readback.memory.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.readback.memory.basics.Grade;
import org.readback.memory.model.Fsrs6Parameters;

/** Arbitrary people: their settings, their calendars and what they did, clocks set back and gaps of years included. */
public class Histories extends DomainContextBase {

    /** One thing a person did: a grade, some time after the review before (or, with a wrong clock, ahead of it). */
    public record Act(Grade grade, Duration gap, long fuzzSeed) {}

    @Provide
    Arbitrary<Fsrs6Parameters> parameters() {
        return Arbitraries.doubles()
                .between(0, 1)
                .list()
                .ofSize(Fsrs6Parameters.COUNT)
                .map(shares -> {
                    double[] w = new double[Fsrs6Parameters.COUNT];
                    for (int i = 0; i < w.length; i++) {
                        double low = Fsrs6Parameters.lower(i);
                        w[i] = low + shares.get(i) * (Fsrs6Parameters.upper(i) - low);
                    }
                    return Fsrs6Parameters.clamped(w);
                });
    }

    @Provide
    Arbitrary<SchedulingSettings> settings() {
        Arbitrary<List<Duration>> steps = Arbitraries.longs()
                .between(1, 2_000)
                .map(Duration::ofMinutes)
                .list()
                .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.doubles().between(0.70, 0.99),
                        steps,
                        steps,
                        Arbitraries.integers().between(1, 36_500),
                        Arbitraries.of(true, false))
                .as(SchedulingSettings::new);
    }

    @Provide
    Arbitrary<StudyCalendar> calendars() {
        return Combinators.combine(
                        Arbitraries.of("UTC", "Europe/Berlin", "America/St_Johns", "Pacific/Apia", "Asia/Kathmandu")
                                .map(ZoneId::of),
                        Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.of(2, 30), LocalTime.of(4, 0)))
                .as(StudyCalendar::new);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(0, 4_102_444_800L).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Duration> gaps = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 3_600).map(Duration::ofSeconds)),
                Tuple.of(4, Arbitraries.longs().between(0, 2_000).map(Duration::ofHours)),
                Tuple.of(1, Arbitraries.longs().between(0, 20_000).map(Duration::ofDays)),
                Tuple.of(1, Arbitraries.longs().between(-1_000, 0).map(Duration::ofDays)));
        return Combinators.combine(Arbitraries.of(Grade.values()), gaps, Arbitraries.longs())
                .as(Act::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
