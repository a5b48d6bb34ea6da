package org.readback.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readback.bank.file.BankReader;
import org.readback.bank.file.WordingReader;
import org.readback.question.KnownNames;
import org.readback.question.lint.Level;
import org.readback.question.lint.Lint;
import org.readback.question.lint.LintContext;
import org.readback.question.lint.TruthCheck;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.Report;

/** What ships has no lint error, and its right options stand in every place. */
class ShippedQuestionsLintTest {
    private static final Path BANK = Path.of("question-bank");

    private final Lint lint = new Lint();

    @TestFactory
    @DisplayName("no question that ships has a lint error")
    Stream<DynamicTest> noErrors() {
        Wording wording = WordingReader.read(BANK);
        return BankReader.read(BANK).stream()
                .map(base -> DynamicTest.dynamicTest(base.report().id(), () -> {
                    List<GeneratedQuestion> questions =
                            Generator.report(base, wording).questions();
                    KnownNames names = KnownNames.of(base.entities());
                    assertThat(questions)
                            .isNotEmpty()
                            .allSatisfy(generated -> assertThat(
                                            lint.check(generated.question(), context(base, names, generated)))
                                    .as(generated.question().stem())
                                    .noneMatch(finding -> finding.level() == Level.ERROR));
                    assertThat(lint.checkBank(questions.stream()
                                    .map(GeneratedQuestion::question)
                                    .toList()))
                            .isEmpty();
                }));
    }

    private static LintContext context(FactBase base, KnownNames names, GeneratedQuestion generated) {
        Report report = base.report();
        Fact fact = base.fact(generated.factId()).orElseThrow();
        return new LintContext(
                names,
                Locale.forLanguageTag(report.language()),
                TruthCheck.unknown(),
                Optional.of(new LintContext.Citation(report.title(), report.publishedOn())),
                Optional.of(fact.quotation().text()),
                fact.hedge(),
                fact.speaker());
    }
}
