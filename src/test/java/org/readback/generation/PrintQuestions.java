package org.readback.generation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readback.bank.file.BankReader;
import org.readback.bank.file.WordingReader;
import org.readback.question.Accepted;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.question.lint.Reviewed;
import org.readback.report.Fact;
import org.readback.report.FactBase;

/**
 * Prints every question of a bank as text, in order of introduction, for reading; then what was dropped and how many
 * there are. See docs/question-quality.md for its command.
 */
public final class PrintQuestions {
    private final PrintStream out;

    private PrintQuestions(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] folders) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        new PrintQuestions(out).print(Path.of(folders.length == 0 ? "question-bank" : folders[0]));
    }

    private void print(Path bank) {
        for (FactBase base : BankReader.read(bank)) {
            print(base, WordingReader.read(bank));
        }
    }

    private void print(FactBase base, Wording wording) {
        GenerationReport report = Generator.report(base, wording);
        out.println("# " + base.report().title() + " (" + base.report().publishedOn() + ")");
        for (GeneratedQuestion generated : report.questions()) {
            out.println();
            out.printf(
                    "%d. [%s / %s %s] %s%n",
                    generated.introduction(),
                    generated.factId(),
                    generated.family().id(),
                    generated.slot(),
                    generated.question().stem());
            lines(generated.question()).forEach(line -> out.println("     " + line));
            generated.question().explanation().ifPresent(why -> out.println("     because: " + why));
            generated.findings().forEach(reviewed -> out.println("     WARNING " + shown(reviewed)));
        }
        out.println();
        out.println("## Not made");
        report.notMade()
                .forEach(each -> out.printf(
                        "[%s / %s %s] %s%n", each.factId(), each.family().id(), each.slot(), each.reason()));
        summary(base, report);
    }

    private void summary(FactBase base, GenerationReport report) {
        Map<String, Long> kinds = report.questions().stream()
                .collect(Collectors.groupingBy(
                        each -> each.question().getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
        Map<String, Long> perFact = report.questions().stream()
                .collect(Collectors.groupingBy(GeneratedQuestion::factId, Collectors.counting()));
        out.println();
        out.printf(
                "## %d questions from %d facts, %.2f a fact; %s%n",
                report.questions().size(),
                base.facts().size(),
                (double) report.questions().size() / base.facts().size(),
                kinds);
        out.println("Facts with fewer than two: "
                + base.facts().stream()
                        .map(Fact::id)
                        .filter(id -> perFact.getOrDefault(id, 0L) < 2)
                        .toList());
    }

    private static List<String> lines(Question question) {
        return switch (question) {
            case Question.ShortAnswer typed -> List.of("= " + shown(typed.accepted()));
            case Question.Cloze cloze -> List.of("= " + shown(cloze.accepted()));
            case Question.MultipleChoice choice ->
                choice.options().stream().map(PrintQuestions::shown).toList();
            case Question.TrueFalse judged ->
                List.of("= " + judged.truth()
                        + judged.correction().map(right -> "; right: " + right).orElse(""));
            case Question.ListRecall list ->
                List.of(
                        (list.complete() ? "= all " : "= open, any ") + list.wanted() + " of:",
                        list.items().stream().map(PrintQuestions::shown).collect(Collectors.joining("; ")));
            case Question.Ordering ordering -> ordering.items();
            case Question.Matching matching ->
                matching.pairs().stream()
                        .map(pair -> pair.left() + " → " + pair.right())
                        .toList();
            case Question.DateAnswer date -> List.of("= " + date.date().text());
            case Question.NumberAnswer number ->
                List.of("= " + number.number() + " " + number.unit() + " ± " + number.tolerance());
        };
    }

    private static String shown(Accepted accepted) {
        return accepted.answer()
                + (accepted.others().isEmpty() ? "" : "   (also: " + String.join(" | ", accepted.others()) + ")");
    }

    private static String shown(Reviewed reviewed) {
        return reviewed.finding().ruleId()
                + " "
                + reviewed.finding().message()
                + reviewed.waivedBecause()
                        .map(why -> " (accepted: " + why + ")")
                        .orElse("");
    }

    private static String shown(Option option) {
        return (option.right() ? "(x) " : "( ) ")
                + option.text()
                + option.reason().map(why -> "   — " + why).orElse("");
    }
}
