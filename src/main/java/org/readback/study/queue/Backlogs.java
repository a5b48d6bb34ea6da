package org.readback.study.queue;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.readback.memory.model.Average;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.plan.StudyHabits;
import org.readback.review.learner.LearnerModel;
import org.readback.review.learner.LearnerModels;

/** The order of each person's backlog, worked out once a day for as long as nothing that it rests on changes. */
@Singleton
class Backlogs {
    private final LearnerModels learnerModels;
    private final PersonHabits habits;
    private final PersonCache<Weighed> backlogs = new PersonCache<>();

    Backlogs(LearnerModels learnerModels, PersonHabits habits) {
        this.learnerModels = learnerModels;
        this.habits = habits;
    }

    /** What an order depends on beside the cards. */
    private record Basis(String tag, double rate, StudyHabits habits, LocalDate today) {}

    private record Weighed(Basis basis, Backlog backlog) {}

    /**
     * In which order the person's due reviews are worth their time, when there are more than a day holds. Needs a
     * transaction.
     */
    Backlog of(long personId, LocalDate today) {
        LearnerModel own = learnerModels.of(personId);
        Basis basis = new Basis(own.tag(), rateOf(own.model()), habits.of(personId, today), today);
        return backlogs.of(
                        personId,
                        known -> known.basis().equals(basis),
                        () -> new Weighed(basis, new Backlog(own.model(), basis.habits(), today)))
                .backlog();
    }

    /** The tag says all of a model but the rate of an average. */
    private static double rateOf(MemoryModel model) {
        return model instanceof Average(double recall) ? recall : 0;
    }
}
