package org.readback.memory.plan;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.model.MemoryModel;

/**
 * Predicts recall on a date by letting people like this one study until then. How sure it is follows from how far those
 * people differ: chance alone where the parameters are certain, people's differences where they are not.
 */
public final class Forecaster {

    private final MemoryModel model;
    private final Population population;
    private final StudyHabits habits;
    private final double skippedDays;
    private final double price;
    private final int people;

    /**
     * @param model the one that cards are kept with, whose plan the person follows
     * @param population what the person's memory may really be
     * @param skippedDays share of days on which the person does not study
     * @param price see {@link DatePlan}
     * @param people how many to simulate, at least 9: with 99 the interval's coverage is itself uncertain by four points,
     *     with 399 by two
     */
    public Forecaster(
            MemoryModel model,
            Population population,
            StudyHabits habits,
            double skippedDays,
            double price,
            int people) {
        if (people < 9) {
            throw new IllegalArgumentException(people + " people cannot show how likely one in ten is; take 9 or more");
        }
        this.model = model;
        this.population = population;
        this.habits = habits;
        this.skippedDays = skippedDays;
        this.price = price;
        this.people = people;
    }

    /** A point of the workload curve: what so many minutes a day would lead to. */
    public record Workload(double minutesPerDay, Forecast forecast) {}

    /**
     * Recall on the date if the person follows the plan.
     *
     * @param days study days before the date; 0 for today
     */
    public Forecast on(List<CardView> cards, int days, double minutesPerDay, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DatePlan plan = DatePlan.ofManyAlike(model, habits, price);
        double[] outcomes = new double[people];
        for (int i = 0; i < people; i++) {
            Population.Memory memory = population.draw(random);
            List<Optional<MemoryState>> truth = cards.stream()
                    .map(card -> card.memory().map(state -> state.member(memory.place())))
                    .toList();
            Learner learner = new Learner(memory.model(), habits, skippedDays);
            outcomes[i] = new Simulator(learner, model, cards, truth, random.nextLong())
                    .study(plan, days, minutesPerDay)
                    .recall();
        }
        return Forecast.of(outcomes);
    }

    /** Recall on the date for several daily efforts. */
    public List<Workload> workloadCurve(List<CardView> cards, int days, List<Double> minutesPerDay, long seed) {
        return minutesPerDay.stream()
                .map(minutes -> new Workload(minutes, on(cards, days, minutes, seed)))
                .toList();
    }
}
