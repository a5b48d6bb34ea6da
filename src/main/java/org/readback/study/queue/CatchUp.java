package org.readback.study.queue;

import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.memory.plan.Spread;
import org.readback.review.card.DueCards;
import org.readback.review.log.StudyDay;
import org.readback.settings.Absence;
import org.readback.settings.StudySettings;

/**
 * Spreads what waited during an absence over the days after it. It only limits how much a day asks; which reviews those are
 * is the order of any backlog, and no card's day is changed. Its methods need a transaction.
 */
@Singleton
public class CatchUp {
    /** Days after an absence on which its reviews may still wait; a heap older than that is no matter of the absence. */
    private static final int LONGEST = 60;

    private static final int DAYS_BEFORE = 30;
    private static final int DAYS_AFTER = 14;
    private static final LocalDate EVER = LocalDate.of(1970, 1, 1);

    private final Absence.Repository absences;
    private final StudyDay.Repository days;
    private final DueCards due;

    CatchUp(Absence.Repository absences, StudyDay.Repository days, DueCards due) {
        this.absences = absences;
        this.days = days;
        this.due = due;
    }

    /**
     * Somebody who is back and has not caught up.
     *
     * @param away the last day away
     * @param waiting reviews due today in all
     * @param perDay how many of them a day asks
     */
    public record Back(LocalDate away, int waiting, int perDay) {}

    /**
     * Whether the person catches up today: they were away lately, reviews promised until then still wait, and they are too
     * many for one day.
     *
     * @param waiting the reviews due
     * @param done what was done today
     */
    Optional<Back> of(
            long personId, StudySettings own, LocalDate today, List<DueCards.DueReview> waiting, StudyDay done) {
        int all = waiting.size() + done.tested();
        // Most days are no heap; they need not be looked at further.
        if (all <= Spread.LEAST) {
            return Optional.empty();
        }
        return absences.lastOver(personId, today.minusDays(LONGEST), today)
                .filter(absence ->
                        waiting.stream().anyMatch(review -> !review.dueDay().isAfter(absence.lastDay())))
                .map(absence -> new Back(
                        absence.lastDay(),
                        waiting.size(),
                        spread(personId, own, absence, today).perDay()))
                .filter(back -> all > back.perDay());
    }

    /**
     * What an absence is expected to bring, as the cards lie now.
     *
     * @param waiting reviews promised for it
     * @param perDay how many a day asks after it
     * @param days the days after it, until the one on which nothing is left over
     * @param left what waits even after the last of them
     */
    public record Forecast(int waiting, int perDay, List<Asked> days, int left) {
        /** The day from which on nothing waits any more. */
        public LocalDate level() {
            return days.getLast().day();
        }
    }

    /** A day after an absence, and how many reviews it asks. */
    record Asked(LocalDate day, int reviews) {}

    /** Empty where nothing is promised for the absence. */
    public Optional<Forecast> forecast(long personId, StudySettings own, Absence absence, LocalDate today) {
        // What is due before a coming absence is taken as done by then.
        LocalDate from = absence.firstDay().isAfter(today) ? absence.firstDay() : EVER;
        int waiting = sum(due.dueBetween(personId, from, absence.lastDay()));
        if (waiting == 0) {
            return Optional.empty();
        }
        LocalDate back = absence.lastDay().plusDays(1);
        Map<LocalDate, Long> promised = due.dueBetween(personId, back, back.plusDays(LONGEST)).stream()
                .collect(Collectors.toMap(DueCards.DueOn::day, DueCards.DueOn::cards));
        Set<DayOfWeek> off = own.daysOff();
        List<Absence> away = absences.from(personId, back);
        List<Spread.Coming> coming = IntStream.range(0, LONGEST)
                .mapToObj(back::plusDays)
                .map(day -> new Spread.Coming(
                        !off.contains(day.getDayOfWeek()) && away.stream().noneMatch(other -> other.covers(day)),
                        Math.toIntExact(promised.getOrDefault(day, 0L))))
                .toList();
        Spread spread = spread(personId, own, absence, today);
        Spread.Plan plan = spread.over(waiting, coming);
        return Optional.of(new Forecast(
                waiting,
                spread.perDay(),
                IntStream.range(0, plan.perDay().size())
                        .mapToObj(i -> new Asked(back.plusDays(i), plan.perDay().get(i)))
                        .toList(),
                plan.left()));
    }

    /** An ordinary day is what the person did before, or what comes in after, whichever is more. */
    private Spread spread(long personId, StudySettings own, Absence absence, LocalDate today) {
        LocalDate before = absence.firstDay().isAfter(today) ? today : absence.firstDay();
        double did = days.between(personId, before.minusDays(DAYS_BEFORE), before.minusDays(1)).stream()
                .mapToInt(StudyDay::tested)
                .filter(tested -> tested > 0)
                .average()
                .orElse(0);
        LocalDate after =
                absence.lastDay().isBefore(today) ? today : absence.lastDay().plusDays(1);
        double comes = (double) sum(due.dueBetween(personId, after, after.plusDays(DAYS_AFTER - 1L))) / DAYS_AFTER;
        return Spread.of(Math.max(did, comes), own.reviewsPerDay());
    }

    private static int sum(List<DueCards.DueOn> days) {
        return Math.toIntExact(days.stream().mapToLong(DueCards.DueOn::cards).sum());
    }
}
