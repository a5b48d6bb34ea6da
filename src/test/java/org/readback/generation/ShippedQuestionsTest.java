package org.readback.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readback.bank.file.BankReader;
import org.readback.bank.file.WordingReader;
import org.readback.question.Question;
import org.readback.question.lint.Finding;
import org.readback.question.lint.Level;
import org.readback.report.FactBase;

/** What ships: the questions made from question-bank/. */
class ShippedQuestionsTest {
    private static final Path BANK = Path.of("question-bank");
    private static final Wording WORDING = WordingReader.read(BANK);
    private static final List<FactBase> BASES = BankReader.read(BANK);

    @Test
    void a_fact_gives_two_and_a_half_questions_on_average() {
        for (FactBase base : BASES) {
            double average = (double) Generator.generate(base, WORDING).size()
                    / base.facts().size();

            assertThat(average).as(base.report().id()).isGreaterThanOrEqualTo(2.5);
        }
    }

    @Test
    void at_least_six_kinds_are_in_use() {
        assertThat(all().stream()
                        .map(each -> each.question().getClass())
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void between_a_third_and_two_thirds_of_true_false_questions_are_true() {
        List<Question.TrueFalse> judged = all().stream()
                .map(GeneratedQuestion::question)
                .filter(Question.TrueFalse.class::isInstance)
                .map(Question.TrueFalse.class::cast)
                .toList();
        double share =
                (double) judged.stream().filter(Question.TrueFalse::truth).count() / judged.size();

        assertThat(share).isBetween(1.0 / 3, 2.0 / 3);
    }

    @Test
    void every_wrong_option_says_why_it_is_false() {
        assertThat(all().stream()
                        .map(GeneratedQuestion::question)
                        .filter(Question.MultipleChoice.class::isInstance)
                        .flatMap(choice -> ((Question.MultipleChoice) choice).options().stream())
                        .filter(option -> !option.right())
                        .collect(Collectors.toList()))
                .isNotEmpty()
                .allSatisfy(option -> assertThat(option.reason()).isPresent());
    }

    @Test
    void no_question_has_a_lint_error_and_every_warning_is_waived_with_a_reason() {
        for (FactBase base : BASES) {
            QuestionCheck check = new QuestionCheck(base, new KnownTruths(base, new Names(base)));

            assertThat(Generator.generate(base, WORDING))
                    .allSatisfy(generated -> assertThat(check.findings(
                                    base.fact(generated.factId()).orElseThrow(),
                                    generated.slot(),
                                    generated.question()))
                            .as(generated.question().stem())
                            .filteredOn(
                                    finding -> finding.level() == Level.ERROR || !isWaived(base, generated, finding))
                            .isEmpty());
        }
    }

    @Test
    void nothing_is_dropped_for_a_lint_error() {
        for (FactBase base : BASES) {
            assertThat(Generator.report(base, WORDING).dropped())
                    .extracting(GenerationReport.Dropped::reason)
                    .noneMatch(reason -> reason.matches("L\\d\\d:.*"));
        }
    }

    private static boolean isWaived(FactBase base, GeneratedQuestion generated, Finding finding) {
        boolean byFact = base.fact(generated.factId()).orElseThrow().waivers().stream()
                .anyMatch(waiver -> waiver.rule().equals(finding.ruleId()));
        return byFact
                || WORDING.waivers().stream()
                        .anyMatch(waiver -> waiver.family() == generated.family()
                                && waiver.rule().equals(finding.ruleId()));
    }

    private static List<GeneratedQuestion> all() {
        return BASES.stream()
                .flatMap(base -> Generator.generate(base, WORDING).stream())
                .toList();
    }
}
