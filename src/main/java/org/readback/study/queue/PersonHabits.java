package org.readback.study.queue;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.readback.memory.plan.ObservedHabits;
import org.readback.memory.plan.StudyHabits;
import org.readback.memory.schedule.Phase;
import org.readback.review.log.Review;
import org.readback.review.log.StudyDay;
import org.readback.review.log.TimedReview;

/**
 * How long a person takes and how they grade, as their latest reviews before a day show it: what is planned by it then
 * stands for the day. Needs a transaction.
 */
@Singleton
class PersonHabits {
    /** Reviews looked at, to whole days; enough for medians, few enough to read with a page. */
    private static final int REVIEWS = 200;

    /** How far back is looked for so many: at first, and at most. */
    private static final int DAYS = 30;

    private static final int MOST_DAYS = 16 * DAYS;

    private final StudyDay.Repository days;
    private final Review.Repository reviews;
    private final PersonCache<Shown> remembered = new PersonCache<>();

    PersonHabits(StudyDay.Repository days, Review.Repository reviews) {
        this.days = days;
        this.reviews = reviews;
    }

    /** What some days have shown; days with other sums were changed since. */
    private record Shown(List<StudyDay.Sums> days, StudyHabits habits) {}

    StudyHabits of(long personId, LocalDate today) {
        List<StudyDay.Sums> latest = latest(personId, today);
        if (latest.isEmpty()) {
            return StudyHabits.USUAL;
        }
        return remembered
                .of(personId, shown -> shown.days().equals(latest), () -> shown(personId, latest))
                .habits();
    }

    /** The latest days that together hold enough reviews, the last one first. */
    private List<StudyDay.Sums> latest(long personId, LocalDate today) {
        for (int back = DAYS; ; back *= 2) {
            List<StudyDay.Sums> read = days.sums(personId, today.minusDays(back), today.minusDays(1));
            int enough = 0;
            for (int reviewed = 0; enough < read.size() && reviewed < REVIEWS; enough++) {
                reviewed += read.get(enough).reviews();
            }
            if (enough < read.size() || back >= MOST_DAYS) {
                return read.subList(0, enough);
            }
        }
    }

    private Shown shown(long personId, List<StudyDay.Sums> latest) {
        List<TimedReview> timed = reviews.timed(
                personId, latest.getLast().day(), latest.getFirst().day());
        return new Shown(
                latest,
                ObservedHabits.of(timed.stream()
                        .map(review ->
                                new ObservedHabits.Observed(kind(review.phaseBefore()), review.grade(), review.spent()))
                        .toList()));
    }

    private static ObservedHabits.Kind kind(Phase before) {
        return switch (before) {
            case NEW -> ObservedHabits.Kind.FIRST_LOOK;
            case LEARNING -> ObservedHabits.Kind.LEARNING;
            case REVIEW -> ObservedHabits.Kind.TEST;
            case RELEARNING -> ObservedHabits.Kind.RELEARNING;
        };
    }
}
