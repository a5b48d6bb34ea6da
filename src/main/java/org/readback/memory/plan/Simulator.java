package org.readback.memory.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.model.MemoryModel;

/**
 * Lets a simulated person study cards day by day under a policy. What the policy sees is what a model makes of the
 * person's grades; what the person recalls follows their own memory. The same seed gives the same days.
 */
public final class Simulator {

    private final Learner learner;
    private final MemoryModel model;
    private final SplittableRandom random;
    private final List<CardView> seen;
    private final List<Optional<MemoryState>> truth;

    /**
     * @param learner the person
     * @param model what the policy's view of the cards is computed with
     * @param cards how many there are, all new
     */
    public Simulator(Learner learner, MemoryModel model, int cards, long seed) {
        this(learner, model, Collections.nCopies(cards, CardView.NEW), seed);
    }

    /** Starts from cards as a model sees them, taken to be true. */
    public Simulator(Learner learner, MemoryModel model, List<CardView> cards, long seed) {
        this(learner, model, cards, cards.stream().map(CardView::memory).toList(), seed);
    }

    /**
     * Starts from cards as a model sees them.
     *
     * @param truth what the person really remembers of each, in the terms of their own model
     */
    public Simulator(
            Learner learner, MemoryModel model, List<CardView> cards, List<Optional<MemoryState>> truth, long seed) {
        this.learner = learner;
        this.model = model;
        this.random = new SplittableRandom(seed);
        this.seen = new ArrayList<>(cards);
        this.truth = new ArrayList<>(truth);
    }

    /**
     * What came of the days until the date.
     *
     * @param recall mean probability, over all cards, of recalling a card on the date; unseen cards count as 0
     * @param seconds time spent
     * @param reviews reviews made, first looks among them
     */
    public record Outcome(double recall, double seconds, int reviews) {}

    /**
     * Studies for so many days and looks at the day after.
     *
     * @param minutesPerDay time there is; the review under way is finished
     */
    public Outcome study(StudyPolicy policy, int days, double minutesPerDay) {
        double seconds = 0;
        int reviews = 0;
        for (int day = 0; day < days; day++) {
            double today = 0;
            boolean skipped = learner.skippedDays() > 0 && random.nextDouble() < learner.skippedDays();
            if (!skipped) {
                for (int card : policy.today(seen, day, days - day)) {
                    if (today >= minutesPerDay * 60) {
                        break;
                    }
                    today += review(card);
                    reviews++;
                }
            }
            seconds += today;
            sleep();
        }
        return new Outcome(recall(), seconds, reviews);
    }

    /** Returns the seconds it took. */
    private double review(int card) {
        StudyHabits habits = learner.habits();
        CardView view = seen.get(card);
        int elapsed = view.daysSinceReview();
        Optional<MemoryState> real = truth.get(card);
        double r = real.map(state -> learner.truth().retrievability(state, elapsed))
                .orElse(0.0);
        Grade grade = real.isPresent() ? learner.grade(r, random) : learner.firstGrade(random);
        truth.set(card, Optional.of(after(learner.truth(), real, elapsed, grade)));
        seen.set(card, new CardView(Optional.of(after(model, view.memory(), elapsed, grade)), 0));
        if (real.isEmpty()) {
            return habits.firstLookSeconds();
        }
        return grade.recalled() ? habits.successSeconds() : habits.failureSeconds();
    }

    private static MemoryState after(MemoryModel model, Optional<MemoryState> before, double elapsed, Grade grade) {
        MemoryState after = model.next(before, elapsed, grade);
        return grade == Grade.AGAIN ? model.next(after, 0, Grade.GOOD) : after;
    }

    private void sleep() {
        seen.replaceAll(card -> card.isNew() ? card : new CardView(card.memory(), card.daysSinceReview() + 1));
    }

    private double recall() {
        double sum = 0;
        for (int card = 0; card < seen.size(); card++) {
            int elapsed = seen.get(card).daysSinceReview();
            sum += truth.get(card)
                    .map(state -> learner.truth().retrievability(state, elapsed))
                    .orElse(0.0);
        }
        return seen.isEmpty() ? 0 : sum / seen.size();
    }
}
