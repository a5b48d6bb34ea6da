package org.readback.bank.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FingerprintTest {
    @TempDir
    Path folder;

    private Path program;
    private Path bank;

    @BeforeEach
    void writeProgramAndBank() throws IOException {
        program = Files.writeString(folder.resolve("program.jar"), "code");
        bank = Files.createDirectories(folder.resolve("bank/report")).getParent();
        Files.writeString(bank.resolve("relations.yaml"), "relations: []");
        Files.writeString(bank.resolve("report/text.md"), "A sentence.");
    }

    @Test
    void isTheSameForTheSameProgramBankAndSetting() throws IOException {
        assertThat(ofFolder()).isEqualTo(ofFolder()).matches("[0-9a-f]{64}");
    }

    @Test
    void changesWithTheProgram() throws IOException {
        String before = ofFolder();
        Files.writeString(program, "other code");
        assertThat(ofFolder()).isNotEqualTo(before);
    }

    @Test
    void changesWithWhatAFileSays() throws IOException {
        String before = ofFolder();
        Files.writeString(bank.resolve("report/text.md"), "Another sentence.");
        assertThat(ofFolder()).isNotEqualTo(before);
    }

    @Test
    void changesWithAFileThatIsRenamed() throws IOException {
        String before = ofFolder();
        Files.move(bank.resolve("report/text.md"), bank.resolve("report/other.md"));
        assertThat(ofFolder()).isNotEqualTo(before);
    }

    @Test
    void changesWhenExamplesAreWantedAndWithTheFolderThatIsSet() throws IOException {
        String withExamples = Fingerprint.of(program, new Config(Optional.of(bank.toString()), true));
        String ofProgram = Fingerprint.of(program, new Config(Optional.empty(), false));
        assertThat(ofFolder()).isNotEqualTo(withExamples).isNotEqualTo(ofProgram);
    }

    @Test
    void thereIsNoneOfAProgramInLooseClassesNorOfAFolderThatIsMissing() {
        assertThat(Fingerprint.of(new Config(Optional.of(bank.toString()), false)))
                .isEmpty();
        assertThat(Fingerprint.of(new Config(Optional.of(folder.resolve("none").toString()), false)))
                .isEmpty();
    }

    private String ofFolder() throws IOException {
        return Fingerprint.of(program, new Config(Optional.of(bank.toString()), false));
    }

    private record Config(Optional<String> directory, boolean examples) implements BankConfig {}
}
