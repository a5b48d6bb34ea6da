package org.readback.study;

import jakarta.inject.Singleton;
import org.readback.memory.plan.ObservedHabits;
import org.readback.memory.plan.StudyHabits;

/** How long a person takes and how they grade, as their latest reviews show it. Needs a transaction. */
@Singleton
class PersonHabits {
    /** Reviews looked at, to whole days; enough for medians, few enough to read with a page. */
    private static final int REVIEWS = 200;

    private final StudyDay.Repository days;
    private final Review.Repository reviews;

    PersonHabits(StudyDay.Repository days, Review.Repository reviews) {
        this.days = days;
        this.reviews = reviews;
    }

    StudyHabits of(long personId) {
        return ObservedHabits.of(reviews.timed(personId, days.since(personId, StudyDay::reviews, REVIEWS)).stream()
                .map(timed -> new ObservedHabits.Observed(kind(timed.phaseBefore()), timed.grade(), timed.spent()))
                .toList());
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
