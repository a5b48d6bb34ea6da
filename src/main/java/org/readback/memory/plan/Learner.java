package org.readback.memory.plan;

import java.util.SplittableRandom;
import org.readback.memory.basics.Grade;
import org.readback.memory.model.MemoryModel;

/**
 * A simulated person.
 *
 * @param truth how their memory really works
 * @param habits how long they take and how they grade
 * @param skippedDays share of days on which they do not study at all, from 0 to 1
 */
public record Learner(MemoryModel truth, StudyHabits habits, double skippedDays) {

    public Learner {
        if (!(skippedDays >= 0 && skippedDays <= 1)) {
            throw new IllegalArgumentException(
                    "share of skipped days is " + skippedDays + "; it must lie between 0 and 1");
        }
    }

    /** Someone whose memory is as the model says, who takes the usual time and studies every day. */
    public static Learner of(MemoryModel truth) {
        return new Learner(truth, StudyHabits.USUAL, 0);
    }

    Grade firstGrade(SplittableRandom random) {
        return habits.firstGrades().at(random.nextDouble());
    }

    Grade grade(double retrievability, SplittableRandom random) {
        return random.nextDouble() < retrievability ? habits.successGrades().at(random.nextDouble()) : Grade.AGAIN;
    }
}
