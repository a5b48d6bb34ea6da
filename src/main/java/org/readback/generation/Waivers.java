package org.readback.generation;

import java.util.Optional;
import org.readback.question.lint.Finding;
import org.readback.question.lint.Level;
import org.readback.question.lint.Reviewed;
import org.readback.report.Fact;

/** Which warnings a person accepted: for the questions of one fact, or for a whole family. An error is never accepted. */
final class Waivers {
    private final Wording wording;

    Waivers(Wording wording) {
        this.wording = wording;
    }

    Reviewed review(Fact fact, Family family, Finding finding) {
        return finding.level() == Level.ERROR
                ? Reviewed.open(finding)
                : new Reviewed(finding, because(fact, finding.ruleId()).or(() -> because(family, finding.ruleId())));
    }

    private static Optional<String> because(Fact fact, String rule) {
        return fact.directions().waivers().stream()
                .filter(waiver -> waiver.rule().equals(rule))
                .map(Fact.Waiver::because)
                .findFirst();
    }

    private Optional<String> because(Family family, String rule) {
        return wording.waivers().stream()
                .filter(waiver -> waiver.family() == family && waiver.rule().equals(rule))
                .map(Wording.Waiver::because)
                .findFirst();
    }
}
