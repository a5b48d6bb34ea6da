package org.readback.memory.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.memory.basics.Elapsed;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.NextStates;
import org.readback.memory.model.MemoryModel;

/**
 * Decides when a card is asked again. Immutable and free of randomness: the fuzz of an interval depends on the seed alone.
 *
 * <p>Among intervals of days, Good is later than Hard and Easy later than Good, except where the maximum interval makes
 * them equal.
 */
public final class Scheduler {

    private static final Grade[] GRADES = Grade.values();

    private final MemoryModel model;
    private final SchedulingSettings settings;
    private final StudyCalendar calendar;
    private final DayLoad load;
    private final CardHistory history;
    private final Steps learning;
    private final Steps relearning;

    /** A scheduler to which every day is as good as any other. */
    public Scheduler(MemoryModel model, SchedulingSettings settings, StudyCalendar calendar) {
        this(model, settings, calendar, DayLoad.EVEN);
    }

    /** A scheduler that puts cards on days where there is room, within the fuzz range; and on no closed day. */
    public Scheduler(MemoryModel model, SchedulingSettings settings, StudyCalendar calendar, DayLoad load) {
        this.load = load;
        this.model = model;
        this.settings = settings;
        this.calendar = calendar;
        this.history = new CardHistory(model);
        this.learning = new Steps(settings.learningSteps());
        this.relearning = new Steps(settings.relearningSteps());
    }

    /** The model that it predicts with. */
    public MemoryModel model() {
        return model;
    }

    /** What each grade would make of the card now. */
    public Outcomes preview(CardState card, Instant now, long fuzzSeed) {
        LocalDate today = calendar.dayOf(now);
        Elapsed elapsed = elapsed(card, now, today);
        NextStates memories = memories(card, elapsed);
        LongIntervals intervals = intervals(card, memories, model.days(elapsed), fuzzSeed);
        SeenCard[] after = new SeenCard[GRADES.length];
        for (Grade grade : GRADES) {
            Due due = step(card, grade)
                    .map(step -> dueAt(step, now))
                    .orElseGet(() -> new Due.Day(today.plusDays(intervals.days(grade))));
            after[grade.ordinal()] = CardHistory.reviewed(card, grade, memories.of(grade), now, today, due);
        }
        return new Outcomes(after[0], after[1], after[2], after[3]);
    }

    /** The card after a review now. */
    public SeenCard after(CardState card, Grade grade, Instant now, long fuzzSeed) {
        return history.after(card, event(card, grade, now, fuzzSeed));
    }

    /** The review to log; the card after it is {@link CardHistory#after} of this event. */
    public ReviewEvent event(CardState card, Grade grade, Instant now, long fuzzSeed) {
        Due due = preview(card, now, fuzzSeed).of(grade).due();
        return new ReviewEvent(
                grade, now, calendar.dayOf(now), settings.desiredRetention(), calendar.zone(), fuzzSeed, due);
    }

    private NextStates memories(CardState card, Elapsed elapsed) {
        return switch (card) {
            case NewCard fresh -> model.firstStates();
            case SeenCard seen -> model.nextStates(seen.memory(), elapsed);
        };
    }

    private static Elapsed elapsed(CardState card, Instant now, LocalDate today) {
        return switch (card) {
            case NewCard fresh -> Elapsed.NONE;
            case SeenCard seen -> Elapsed.between(seen.lastReviewedAt(), seen.lastStudyDay(), now, today);
        };
    }

    private LongIntervals intervals(CardState card, NextStates memories, double elapsed, long fuzzSeed) {
        double[] exact = new double[GRADES.length];
        for (Grade grade : GRADES) {
            exact[grade.ordinal()] = step(card, grade).isPresent()
                    ? Double.NaN
                    : model.intervalDays(memories.of(grade), settings.desiredRetention());
        }
        double share = settings.fuzz() ? Fuzz.share(fuzzSeed) : Double.NaN;
        return new LongIntervals(exact, elapsed, share, settings.maximumIntervalDays(), load);
    }

    private Optional<Steps.Next> step(CardState card, Grade grade) {
        return switch (card) {
            case NewCard fresh -> learning.after(0, grade);
            case Learning on -> learning.after(on.step(), grade);
            case Relearning on -> relearning.after(on.step(), grade);
            case Reviewing before -> grade == Grade.AGAIN ? relearning.after(0, grade) : Optional.empty();
        };
    }

    private Due dueAt(Steps.Next step, Instant now) {
        Instant at = now.plus(step.length());
        return new Due.Step(step.index(), at, calendar.dayOf(at));
    }
}
