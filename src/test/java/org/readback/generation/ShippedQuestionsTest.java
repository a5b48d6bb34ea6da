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
    void aFactGivesTwoAndAHalfQuestionsOnAverage() {
        for (FactBase base : BASES) {
            double average = (double) Generator.generate(base, WORDING).size()
                    / base.facts().size();

            assertThat(average).as(base.report().id()).isGreaterThanOrEqualTo(2.5);
        }
    }

    @Test
    void atLeastSixKindsAreInUseInTheFirstReport() {
        assertThat(Shipped.QUESTIONS.stream()
                        .map(each -> each.question().getClass())
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(6);
    }

    @Test
    void betweenAThirdAndTwoThirdsOfTrueFalseQuestionsAreTrue() {
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
    void noTwoQuestionsOfAReportAskTheSameWords() {
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
    void everyWrongOptionSaysWhyItIsFalse() {
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
    void everyWarningIsWaivedWithAReason() {
        assertThat(all().stream()
                        .flatMap(generated -> generated.findings().stream())
                        .filter(reviewed -> reviewed.waivedBecause().isEmpty()))
                .isEmpty();
    }

    @Test
    void noWaiverOutlivesItsWarning() {
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
    void nothingIsDroppedForALintError() {
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
