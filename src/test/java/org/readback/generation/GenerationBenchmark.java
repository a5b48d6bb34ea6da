package org.readback.generation;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.readback.report.Entity;
import org.readback.report.EntityType;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.FactKind;
import org.readback.report.PartialDate;
import org.readback.report.Value;
import org.readback.report.When;

/**
 * How much processor time generating takes for 1,000 to 10,000 facts, and whether it grows in step with them. Its command is in
 * docs/performance.md.
 */
public final class GenerationBenchmark {
    private static final int ROUNDS = 5;

    private GenerationBenchmark() {}

    public static void main(String[] arguments) {
        for (int facts : new int[] {1_000, 2_000, 5_000, 10_000}) {
            FactBase base = base(facts);
            long best = Long.MAX_VALUE;
            int questions = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long start = cpuTime();
                questions = Generator.generate(base, Sample.wording()).size();
                best = Math.min(best, cpuTime() - start);
            }
            System.out.printf(
                    "%6d facts: %6d questions in %5d ms, %.3f ms a fact%n",
                    facts, questions, best / 1_000_000, best / 1e6 / facts);
        }
    }

    /** Of this thread, so that what else the machine does is not counted. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Facts of all the sample's relations, with dates that repeat and entities that many facts share. */
    static FactBase base(int size) {
        Random random = new Random(size);
        List<Entity> entities = new ArrayList<>(Sample.entities());
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = "thing-" + i;
            EntityType type = i % 2 == 0 ? EntityType.AGREEMENT : EntityType.COUNTRY;
            String name = type == EntityType.AGREEMENT ? "Accord of Place " + i : "Land " + i;
            entities.add(Sample.entity(id, type, name, type == EntityType.AGREEMENT));
            int year = 1900 + random.nextInt(100);
            facts.add(
                    type == EntityType.AGREEMENT
                            ? Sample.fact(
                                            "f" + i,
                                            FactKind.DATED_EVENT,
                                            "signed",
                                            "Arland signed the " + name + " in " + year + ".")
                                    .subjects("arland")
                                    .qualifier("q" + i)
                                    .object(new Value.Named(id))
                                    .when(new When.At(PartialDate.year(year)))
                                    .twist("Cordia signed the " + name + " in " + year + ".", "It was Arland.")
                                    .done()
                            : Sample.fact(
                                            "f" + i,
                                            FactKind.STATEMENT,
                                            "led-by",
                                            name + " was led by Cordia at its first meeting.")
                                    .subjects(id)
                                    .object(new Value.Named("cordia"))
                                    .done());
        }
        return new FactBase(Sample.base().report(), entities, facts, Sample.RELATIONS);
    }
}
