package org.readback.memory.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.model.Fsrs6Parameters;
import org.readback.memory.model.Fsrs7Parameters;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.model.SbdParameters;
import org.readback.memory.plan.CardView;
import org.readback.memory.plan.DatePlan;
import org.readback.memory.plan.Forecaster;
import org.readback.memory.plan.Fsrs6People;
import org.readback.memory.plan.Fsrs7People;
import org.readback.memory.plan.MixedPeople;
import org.readback.memory.plan.Population;
import org.readback.memory.plan.SbdPeople;
import org.readback.memory.plan.StudyHabits;

/** How long a day's plan for 1,500 cards takes, the first and later ones, and a forecast with its workload curve. */
public final class PlanBenchmark {

    private static final int CARDS = 1_500;
    private static final int DAYS = 60;

    private PlanBenchmark() {}

    public static void main(String[] arguments) {
        time("FSRS-6", Fsrs6.DEFAULT);
        time("the mean of three", ModelParameters.DEFAULTS.mean());
        curve("FSRS-6", Fsrs6.DEFAULT, new Fsrs6People(Fsrs6Parameters.DEFAULTS, 0.5));
        curve("the mean of three", ModelParameters.DEFAULTS.mean(), three());
    }

    private static void time(String name, MemoryModel model) {
        List<CardView> cards = cards(model);
        double[] millis = new double[200];
        int listed = 0;
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            listed += new DatePlan(model, StudyHabits.USUAL, 0)
                    .today(cards, 0, DAYS)
                    .size();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        double first = millis[0];
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "a day's plan for %,d cards by %s: first %.1f ms, then half within %.2f ms and 99 %% within %.2f ms (%d)%n",
                CARDS,
                name,
                first,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                listed);
    }

    private static void curve(String name, MemoryModel model, Population population) {
        Forecaster forecaster = new Forecaster(model, population, StudyHabits.USUAL, 0.1, 0, 99);
        long start = System.nanoTime();
        List<Forecaster.Workload> curve = forecaster.workloadCurve(
                Collections.nCopies(CARDS, CardView.NEW), DAYS, List.of(5.0, 10.0, 15.0, 20.0, 30.0), 1);
        System.out.printf(
                Locale.ROOT,
                "a workload curve of five forecasts by %s: %.1f s%n",
                name,
                (System.nanoTime() - start) / 1e9);
        curve.forEach(point -> System.out.printf(
                Locale.ROOT,
                "%3.0f minutes a day: %.1f %% (%.1f to %.1f)%n",
                point.minutesPerDay(),
                100 * point.forecast().recall(),
                100 * point.forecast().low(),
                100 * point.forecast().high()));
    }

    private static Population three() {
        double spread = 0.5;
        return new MixedPeople(List.of(
                new MixedPeople.Kind(new Fsrs6People(Fsrs6Parameters.DEFAULTS, spread), 1),
                new MixedPeople.Kind(new Fsrs7People(Fsrs7Parameters.DEFAULTS, spread), 1),
                new MixedPeople.Kind(new SbdPeople(SbdParameters.DEFAULTS, spread), 1)));
    }

    private static List<CardView> cards(MemoryModel model) {
        SplittableRandom random = new SplittableRandom(1);
        List<CardView> cards = new ArrayList<>();
        for (int card = 0; card < CARDS; card++) {
            MemoryState memory = model.first(Grade.ofRating(1 + random.nextInt(4)));
            for (int review = random.nextInt(5); review >= 0; review--) {
                memory = model.next(memory, random.nextInt(1, 20), random.nextInt(5) == 0 ? Grade.AGAIN : Grade.GOOD);
            }
            cards.add(card % 3 == 0 ? CardView.NEW : new CardView(Optional.of(memory), random.nextInt(1, 60)));
        }
        return cards;
    }
}
