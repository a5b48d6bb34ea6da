package org.readback.memory.plan;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.readback.memory.basics.Grade;

/**
 * Learns a person's habits from their reviews: medians of the seconds they took and shares of the grades they gave, each
 * drawn towards the usual ones as if so many usual reviews had been seen before.
 */
public final class ObservedHabits {

    /** How many reviews the usual habits are worth. */
    private static final double USUAL_REVIEWS = 20;

    private static final StudyHabits USUAL = StudyHabits.USUAL;

    /** What a review was. */
    public enum Kind {
        /** A card's first. */
        FIRST_LOOK,
        /** Of a card past its steps. */
        TEST,
        /** Of a card on a step after it was forgotten. */
        RELEARNING,
        /** Of a card on a step before it was ever known; it tells nothing that plans use. */
        LEARNING
    }

    /** One review. */
    public record Observed(Kind kind, Grade grade, double seconds) {}

    private final List<Observed> reviews;

    private ObservedHabits(List<Observed> reviews) {
        this.reviews = reviews;
    }

    /** The habits that these reviews show; the usual ones without any. */
    public static StudyHabits of(List<Observed> reviews) {
        return new ObservedHabits(reviews).habits();
    }

    private StudyHabits habits() {
        Predicate<Observed> recalled =
                review -> review.kind() == Kind.TEST && review.grade().recalled();
        return new StudyHabits(
                seconds(recalled, USUAL.successSeconds(), 0),
                seconds(
                        review -> review.kind() == Kind.TEST && !review.grade().recalled(),
                        USUAL.failureSeconds(),
                        relearningSeconds()),
                seconds(review -> review.kind() == Kind.FIRST_LOOK, USUAL.firstLookSeconds(), 0),
                shares(review -> review.kind() == Kind.FIRST_LOOK, USUAL.firstGrades()),
                shares(recalled, USUAL.successGrades()));
    }

    /** What learning a forgotten card again takes beyond the review that it was forgotten in. */
    private double relearningSeconds() {
        double failures =
                count(review -> review.kind() == Kind.TEST && !review.grade().recalled());
        double[] relearning = sorted(review -> review.kind() == Kind.RELEARNING);
        return failures == 0 ? 0 : Arrays.stream(relearning).sum() / failures;
    }

    private double seconds(Predicate<Observed> which, double usual, double beyond) {
        double[] sorted = sorted(which);
        double median =
                sorted.length == 0 ? usual : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2 + beyond;
        double drawn = (sorted.length * median + USUAL_REVIEWS * usual) / (sorted.length + USUAL_REVIEWS);
        // A clock that stood still would make a review cost nothing.
        return Math.max(1, drawn);
    }

    private double[] sorted(Predicate<Observed> which) {
        return reviews.stream()
                .filter(which)
                .mapToDouble(Observed::seconds)
                .sorted()
                .toArray();
    }

    private StudyHabits.GradeShares shares(Predicate<Observed> which, StudyHabits.GradeShares usual) {
        double all = count(which) + USUAL_REVIEWS;
        double[] share = new double[Grade.values().length];
        for (Grade grade : Grade.values()) {
            double given = count(which.and(review -> review.grade() == grade));
            share[grade.ordinal()] = (given + USUAL_REVIEWS * usual.of(grade)) / all;
        }
        return new StudyHabits.GradeShares(share[0], share[1], share[2], share[3]);
    }

    private double count(Predicate<Observed> which) {
        return reviews.stream().filter(which).count();
    }
}
