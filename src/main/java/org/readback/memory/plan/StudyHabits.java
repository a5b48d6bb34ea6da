package org.readback.memory.plan;

import org.readback.memory.basics.Grade;

/**
 * How long a person's reviews take and how they grade. A forgotten card is learned again on the spot, as a same-day Good
 * within its failure's time.
 *
 * @param successSeconds time of a review that was recalled
 * @param failureSeconds time of one that was not, with learning it again
 * @param firstLookSeconds time of a card's first review
 * @param firstGrades share of each grade among first reviews
 * @param successGrades share of each grade among later reviews that were recalled; nothing for Again
 */
public record StudyHabits(
        double successSeconds,
        double failureSeconds,
        double firstLookSeconds,
        GradeShares firstGrades,
        GradeShares successGrades) {

    /** Figures of the simulations that published plans are compared with. */
    public static final StudyHabits USUAL =
            new StudyHabits(8, 25, 20, new GradeShares(0.3, 0.1, 0.5, 0.1), new GradeShares(0, 0.1, 0.8, 0.1));

    /** Shares of the four grades; they sum to 1. */
    public record GradeShares(double again, double hard, double good, double easy) {

        public GradeShares {
            // Written so that NaN fails too.
            boolean shares = again >= 0 && hard >= 0 && good >= 0 && easy >= 0;
            if (!shares || !(Math.abs(again + hard + good + easy - 1) < 1e-9)) {
                throw new IllegalArgumentException("grade shares " + again + ", " + hard + ", " + good + ", " + easy
                        + " are not possible; none may be negative and they must sum to 1");
            }
        }

        public double of(Grade grade) {
            return switch (grade) {
                case AGAIN -> again;
                case HARD -> hard;
                case GOOD -> good;
                case EASY -> easy;
            };
        }

        /** The grade at a place in [0, 1), each grade taking its share of the line. */
        Grade at(double place) {
            if (place < again) {
                return Grade.AGAIN;
            }
            if (place < again + hard) {
                return Grade.HARD;
            }
            return place < again + hard + good ? Grade.GOOD : Grade.EASY;
        }
    }

    public StudyHabits {
        if (!(successSeconds > 0 && failureSeconds > 0 && firstLookSeconds > 0)) {
            throw new IllegalArgumentException("reviews of " + successSeconds + ", " + failureSeconds + " and "
                    + firstLookSeconds + " seconds are not possible; each must take some time");
        }
        if (successGrades.again() > 0) {
            throw new IllegalArgumentException("a recalled review cannot be graded Again");
        }
    }

    /** Time that a review is expected to take. */
    double expectedSeconds(double retrievability) {
        return retrievability * successSeconds + (1 - retrievability) * failureSeconds;
    }
}
