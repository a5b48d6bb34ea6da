package org.readback.generation;

import java.util.List;
import org.readback.report.FactBase;

/** Makes questions from facts. The same facts and wording give the same questions, whatever the order of the facts. */
public final class Generator {
    private Generator() {}

    /** The questions in order of introduction. */
    public static List<GeneratedQuestion> generate(FactBase base, Wording wording) {
        return report(base, wording).questions();
    }

    /** The questions, and what was tried and dropped with the reason. */
    public static GenerationReport report(FactBase base, Wording wording) {
        return new GenerationReport(List.of(), List.of());
    }
}
