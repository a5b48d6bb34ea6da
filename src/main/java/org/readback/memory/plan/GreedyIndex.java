package org.readback.memory.plan;

import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.basics.NextStates;
import org.readback.memory.model.MemoryModel;

/**
 * What reviewing a card today is worth for a date: the recall it is expected to add on that date, per second it is expected
 * to take. Studying the cards with the highest index first beats keeping any fixed retention, because it spends nothing on
 * cards that will be recalled on the date anyway, nor on those that would be forgotten again before it.
 */
public final class GreedyIndex {

    private static final Grade[] GRADES = Grade.values();
    private static final Grade[] RECALLED = {Grade.HARD, Grade.GOOD, Grade.EASY};

    private final MemoryModel model;
    private final StudyHabits habits;
    private final NextStates first;

    public GreedyIndex(MemoryModel model, StudyHabits habits) {
        this.model = model;
        this.habits = habits;
        this.first = model.firstStates();
    }

    /**
     * Added recall per second for a card never seen.
     *
     * @param daysLeft days from today to the date
     */
    public double ofNew(double daysLeft) {
        double recall = 0;
        for (Grade grade : GRADES) {
            recall += habits.firstGrades().of(grade)
                    * model.retrievability(afterRelearning(first.of(grade), grade), daysLeft);
        }
        return recall / habits.firstLookSeconds();
    }

    /**
     * Added recall per second for a card seen before.
     *
     * @param elapsedDays days since its last review
     * @param daysLeft days from today to the date
     */
    public double ofSeen(MemoryState memory, double elapsedDays, double daysLeft) {
        double r = model.retrievability(memory, elapsedDays);
        NextStates next = model.nextStates(memory, elapsedDays);
        double recall = (1 - r) * model.retrievability(afterRelearning(next.again(), Grade.AGAIN), daysLeft);
        for (Grade grade : RECALLED) {
            recall += r * habits.successGrades().of(grade) * model.retrievability(next.of(grade), daysLeft);
        }
        double withoutReview = model.retrievability(memory, elapsedDays + daysLeft);
        return (recall - withoutReview) / habits.expectedSeconds(r);
    }

    private MemoryState afterRelearning(MemoryState state, Grade grade) {
        return grade == Grade.AGAIN ? model.next(state, 0, Grade.GOOD) : state;
    }
}
