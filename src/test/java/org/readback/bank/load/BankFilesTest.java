package org.readback.bank.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.bank.yaml.BankInvalid;
import org.readback.bank.yaml.BankProblem;
import org.readback.generation.GeneratedQuestion;

class BankFilesTest {
    @TempDir
    Path folder;

    @Test
    void aBankBecomesReportsWithTheirQuestions() {
        LoadedReport report = new TinyBank(folder).read().getFirst();
        assertThat(report.report().title()).isEqualTo("The Tower");
        assertThat(report.questions())
                .extracting(question -> question.question().stem())
                .contains("In which year was the tower opened?");
    }

    @Test
    void theBankThatTheProgramBringsIsFound() {
        assertThat(BankFiles.inside())
                .extracting(loaded -> loaded.report().id())
                .contains("china-russia-2023");
    }

    @Test
    void readingTwiceGivesTheSameHashAndEveryChangeAnother() {
        TinyBank bank = new TinyBank(folder);
        String hash = hash(bank);
        assertThat(hash(bank)).isEqualTo(hash);
        bank.wording("{asking-when} did {subject} open?");
        String reworded = hash(bank);
        assertThat(reworded).isNotEqualTo(hash);
        bank.replace("report.yaml", "name: People", "name: Builders");
        String renamed = hash(bank);
        assertThat(renamed).isNotEqualTo(reworded);
        bank.replace("entities.yaml", "[Stone]", "[Stone, A. Stone]");
        assertThat(hash(bank)).isNotEqualTo(renamed);
    }

    @Test
    void identityOutlivesTheWordingTheAnswerAndTheFactsId() {
        TinyBank bank = new TinyBank(folder);
        GeneratedQuestion before = bank.opened();
        bank.wording("{asking-when} did {subject} open?");
        bank.replace("text.md", "1889", "1890");
        bank.facts(TinyBank.OPENED.replace("1889", "1890").replace("tower-opened", "opening"), TinyBank.DESIGNED);
        GeneratedQuestion after = bank.opened();
        assertThat(after.factId()).isEqualTo("opening");
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.answerHash()).isNotEqualTo(before.answerHash());
    }

    @Test
    void allProblemsOfABankAreNamedAtOnceWithFileAndLine() {
        TinyBank bank = new TinyBank(folder);
        bank.wording("{asking-when} was {nobody} opened?");
        bank.facts(TinyBank.OPENED.replace("1889", "1899"), TinyBank.DESIGNED.replace("[ada]", "[eve]"));
        assertThatExceptionOfType(BankInvalid.class)
                .isThrownBy(bank::read)
                .satisfies(refused -> assertThat(refused.problems().stream().map(BankProblem::toString))
                        .anyMatch(problem -> problem.startsWith("bank/wording.yaml:5:"))
                        .anyMatch(problem -> problem.startsWith("bank/tower-2020/facts/history.yaml:5:"))
                        .anyMatch(problem -> problem.startsWith("bank/tower-2020/facts/history.yaml:15:")));
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatExceptionOfType(BankInvalid.class)
                .isThrownBy(() -> BankFiles.in(folder.resolve("nowhere")))
                .satisfies(refused -> assertThat(refused.problems().stream().map(BankProblem::toString))
                        .containsExactly(folder.resolve("nowhere").toAbsolutePath()
                                + ": no such folder; set readback.bank.directory to the folder of the question bank"));
    }

    private static String hash(TinyBank bank) {
        return bank.read().getFirst().contentHash();
    }
}
