package org.readback.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readback.bank.file.BankReader;
import org.readback.bank.file.WordingReader;
import org.readback.question.Question;
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
    void at_least_six_kinds_are_in_use_in_the_first_report() {
        assertThat(Shipped.QUESTIONS.stream()
                        .map(each -> each.question().getClass())
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void between_a_third_and_two_thirds_of_true_false_questions_are_true() {
        for (FactBase base : BASES) {
            List<Question.TrueFalse> judged = Generator.generate(base, WORDING).stream()
                    .map(GeneratedQuestion::question)
                    .filter(Question.TrueFalse.class::isInstance)
                    .map(Question.TrueFalse.class::cast)
                    .toList();
            double share =
                    (double) judged.stream().filter(Question.TrueFalse::truth).count() / judged.size();

            assertThat(share).as(base.report().id()).isBetween(1.0 / 3, 2.0 / 3);
        }
    }

    @Test
    void no_two_questions_of_a_report_ask_the_same_words() {
        for (FactBase base : BASES) {
            assertThat(Generator.generate(base, WORDING).stream()
                            .filter(each -> each.family().stage() != Family.Stage.CROSS)
                            .filter(each -> each.family() != Family.CHOICE && each.family() != Family.DIRECTION)
                            .map(each -> each.question().stem()))
                    .as(base.report().id())
                    .doesNotHaveDuplicates();
        }
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
    void every_warning_is_waived_with_a_reason() {
        assertThat(all().stream()
                        .flatMap(generated -> generated.findings().stream())
                        .filter(reviewed -> reviewed.waivedBecause().isEmpty()))
                .isEmpty();
    }

    @Test
    void no_waiver_outlives_its_warning() {
        for (FactBase base : BASES) {
            List<GeneratedQuestion> questions = Generator.generate(base, WORDING);

            assertThat(base.facts())
                    .allSatisfy(fact -> assertThat(fact.directions().waivers())
                            .as(fact.id())
                            .allSatisfy(waiver -> assertThat(questions)
                                    .anyMatch(generated -> generated.factId().equals(fact.id())
                                            && generated.findings().stream()
                                                    .anyMatch(reviewed -> reviewed.finding()
                                                            .ruleId()
                                                            .equals(waiver.rule())))));
        }
    }

    @Test
    void nothing_is_dropped_for_a_lint_error() {
        for (FactBase base : BASES) {
            assertThat(Generator.report(base, WORDING).notMade())
                    .extracting(GenerationReport.NotMade::reason)
                    .noneMatch(Reason.Fault.class::isInstance);
        }
    }

    private static List<GeneratedQuestion> all() {
        return BASES.stream()
                .flatMap(base -> Generator.generate(base, WORDING).stream())
                .toList();
    }
}
