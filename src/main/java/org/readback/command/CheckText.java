package org.readback.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.readback.bank.yaml.BankProblem;
import org.readback.generation.GeneratedQuestion;
import org.readback.generation.GenerationReport.NotMade;

/** The check of a bank as a person reads it: what needs a hand on top, then every fact with what came of it. */
final class CheckText {
    private final StringJoiner lines = new StringJoiner(System.lineSeparator());

    private CheckText() {}

    static String of(BankCheck check) {
        CheckText text = new CheckText();
        if (check.faults().isEmpty()) {
            text.summary(check);
            check.reports().forEach(text::report);
        } else {
            text.lines.add(counted(check.faults().size(), "fault") + ", so a start would refuse this bank:");
            check.faults().stream().map(BankProblem::toString).forEach(text.lines::add);
        }
        return text.lines.toString();
    }

    private void summary(BankCheck check) {
        List<BankCheck.CheckedFact> neverAsked = check.neverAsked();
        List<BankCheck.Warning> warnings = check.warnings();
        lines.add(String.join(
                ", ",
                "no fault",
                counted(warnings.size(), "warning"),
                counted(check.reports().size(), "report"),
                counted(check.facts().count(), "fact"),
                counted(check.questions(), "question"),
                counted(neverAsked.size(), "fact") + " without a question"));
        warnings.forEach(warning -> lines.add("warning: " + warning.fact().where() + ": "
                + name(warning.question()) + " of "
                + warning.fact().fact().id() + ": "
                + warning.reviewed().finding().ruleId() + ": "
                + warning.reviewed().finding().message()));
        neverAsked.forEach(fact -> lines.add(
                "without a question: " + fact.where() + ": " + fact.fact().id()));
    }

    private void report(BankCheck.Checked checked) {
        lines.add("");
        lines.add(checked.report().title() + " (" + checked.report().id() + "): "
                + counted(checked.facts().size(), "fact") + ", " + counted(checked.questions(), "question")
                + (checked.report().example() ? "; an example, loaded only with READBACK_BANK_EXAMPLES=true" : ""));
        checked.facts().forEach(this::fact);
    }

    private void fact(BankCheck.CheckedFact checked) {
        lines.add("");
        lines.add(checked.where() + ": " + checked.fact().id() + ": "
                + checked.fact().statement());
        checked.made()
                .forEach(question -> lines.add(
                        "  made: " + name(question) + ": " + question.question().stem()));
        checked.partOf().forEach(question -> lines.add("  part of: " + name(question) + " of " + question.factId()));
        byReason(checked.notMade())
                .forEach((reason, names) -> lines.add("  not made: " + String.join(", ", names) + ": " + reason));
    }

    /** What there is no question of for one reason stands in one line. */
    private static Map<String, List<String>> byReason(List<NotMade> notMade) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        notMade.forEach(none -> byReason.merge(
                ReasonWords.of(none.reason()), List.of(name(none.family().id(), none.slot())), CheckText::both));
        return byReason;
    }

    private static List<String> both(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static String name(GeneratedQuestion question) {
        return name(question.family().id(), question.slot());
    }

    /** As `skip` in a facts file names it. */
    private static String name(String family, String slot) {
        return slot.isEmpty() ? family : family + "/" + slot;
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
