package org.readback.memory.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.readback.memory.basics.Elapsed;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.evaluation.LoggedReview;
import org.readback.memory.schedule.CardHistory;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.NewCard;
import org.readback.memory.schedule.ReviewEvent;
import org.readback.memory.schedule.Scheduler;
import org.readback.memory.schedule.SeenCard;
import org.readback.memory.schedule.StudyCalendar;

/**
 * Writes the review log of a simulated person who follows a scheduler, for tests, benchmarks and demonstrations. What they
 * recall follows their own memory. The longest waiting card comes first, a step as soon as it is due; what they do not get
 * to in a day waits for the next one they study. The same seed gives the same log.
 */
public final class SimulatedLog {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONGEST_SITTING = Duration.ofHours(12);
    private static final int SLOWEST_ANSWER_SECONDS = 15;
    /** An answer begun before then is given on the same study day. */
    private static final Duration LAST_ANSWER = Duration.ofMinutes(1);

    private final Learner learner;
    private final Scheduler scheduler;
    private final StudyCalendar calendar;
    private final int newPerDay;
    private final CardHistory history;
    private final SplittableRandom random;
    private final PriorityQueue<Card> waiting =
            new PriorityQueue<>(Comparator.comparing(Card::due).thenComparing(Card::number));
    private final List<Review> log = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private int begun;

    private SimulatedLog(Learner learner, Scheduler scheduler, StudyCalendar calendar, int newPerDay, long seed) {
        if (newPerDay < 1 || learner.skippedDays() >= 1) {
            throw new IllegalArgumentException(newPerDay + " new cards a day and " + learner.skippedDays()
                    + " of the days skipped leave nothing to log");
        }
        this.learner = learner;
        this.scheduler = scheduler;
        this.calendar = calendar;
        this.newPerDay = newPerDay;
        this.history = new CardHistory(scheduler.model());
        this.random = new SplittableRandom(seed);
    }

    /**
     * One review of the log.
     *
     * @param card the card's number, counted from 0 in the order they were begun
     * @param before the card as it was
     * @param event what a real log would keep
     * @param seconds how long it took
     */
    public record Review(int card, CardState before, ReviewEvent event, int seconds) {}

    /** A card as the scheduler sees it, what the person really remembers of it, and when it is due. */
    private record Card(int number, CardState state, Optional<MemoryState> truth, Instant due) {}

    /**
     * The first reviews of a person, in the order they happened.
     *
     * @param newPerDay cards begun on each day of study, at least 1
     * @param start when they sit down on the first day, and on each later one
     * @param count how many reviews
     * @throws IllegalArgumentException for a person who skips every day, or begins no cards
     */
    public static List<LoggedReview> of(
            Learner learner,
            Scheduler scheduler,
            StudyCalendar calendar,
            int newPerDay,
            Instant start,
            int count,
            long seed) {
        SimulatedLog simulated = new SimulatedLog(learner, scheduler, calendar, newPerDay, seed);
        for (Instant day = start; simulated.log.size() < count; day = day.plus(DAY)) {
            simulated.day(day, day.plus(LONGEST_SITTING), Integer.MAX_VALUE, count);
        }
        return simulated.log.stream()
                .map(review -> new LoggedReview(
                        Integer.toString(review.card()),
                        review.event().grade(),
                        review.event().at()))
                .toList();
    }

    /**
     * The reviews of a person over so many study days, in the order they happened; those of a day all within it.
     *
     * @param newPerDay cards begun on each day of study, at least 1
     * @param cards how many there are to begin
     * @param routine when they sit down
     * @param first the first study day
     * @throws IllegalArgumentException for a person who skips every day, or begins no cards
     */
    public static List<Review> overDays(
            Learner learner,
            Scheduler scheduler,
            StudyCalendar calendar,
            int newPerDay,
            int cards,
            Routine routine,
            LocalDate first,
            int days,
            long seed) {
        SimulatedLog simulated = new SimulatedLog(learner, scheduler, calendar, newPerDay, seed);
        // Of its own, so that what they remember does not hang on when they study.
        SplittableRandom times = new SplittableRandom(~seed);
        for (LocalDate day = first; day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            Instant start = routine.on(day, calendar, times);
            Instant latest = start.plus(LONGEST_SITTING);
            Instant dayEnd = calendar.startOf(day.plusDays(1)).minus(LAST_ANSWER);
            simulated.day(start, latest.isBefore(dayEnd) ? latest : dayEnd, cards, Integer.MAX_VALUE);
        }
        return List.copyOf(simulated.log);
    }

    private void day(Instant start, Instant end, int cards, int count) {
        if (random.nextDouble() >= learner.skippedDays()) {
            for (int i = 0; i < newPerDay && begun < cards; i++) {
                waiting.add(new Card(begun++, new NewCard(), Optional.empty(), start));
            }
            study(start, end, count);
        }
    }

    private void study(Instant start, Instant end, int count) {
        now = start;
        while (log.size() < count
                && now.isBefore(end)
                && !waiting.isEmpty()
                && waiting.peek().due().isBefore(end)) {
            waiting.add(reviewed(waiting.remove()));
        }
    }

    private Card reviewed(Card card) {
        Instant from = card.due().isAfter(now) ? card.due() : now;
        int seconds = 1 + random.nextInt(SLOWEST_ANSWER_SECONDS);
        now = from.plusSeconds(seconds);
        Elapsed elapsed = card.state() instanceof SeenCard seen
                ? Elapsed.between(seen.lastReviewedAt(), seen.lastStudyDay(), now, calendar.dayOf(now))
                : Elapsed.NONE;
        Grade grade = card.truth()
                .map(memory -> learner.grade(learner.truth().retrievability(memory, elapsed), random))
                .orElseGet(() -> learner.firstGrade(random));
        ReviewEvent event = scheduler.event(card.state(), grade, now, random.nextLong());
        SeenCard after = history.after(card.state(), event);
        log.add(new Review(card.number(), card.state(), event, seconds));
        return new Card(
                card.number(),
                after,
                Optional.of(card.truth()
                        .map(memory -> learner.truth().next(memory, elapsed, grade))
                        .orElseGet(() -> learner.truth().first(grade))),
                now.plus(after.untilDue()));
    }
}
