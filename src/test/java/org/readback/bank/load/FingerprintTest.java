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
    void is_the_same_for_the_same_program_bank_and_setting() throws IOException {
        assertThat(ofFolder()).isEqualTo(ofFolder()).matches("[0-9a-f]{64}");
    }

    @Test
    void changes_with_the_program() throws IOException {
        String before = ofFolder();
        Files.writeString(program, "other code");
        assertThat(ofFolder()).isNotEqualTo(before);
    }

    @Test
    void changes_with_what_a_file_says() throws IOException {
        String before = ofFolder();
        Files.writeString(bank.resolve("report/text.md"), "Another sentence.");
        assertThat(ofFolder()).isNotEqualTo(before);
    }

    @Test
    void changes_with_a_file_that_is_renamed() throws IOException {
        String before = ofFolder();
        Files.move(bank.resolve("report/text.md"), bank.resolve("report/other.md"));
        assertThat(ofFolder()).isNotEqualTo(before);
    }

    @Test
    void changes_when_examples_are_wanted_and_with_the_folder_that_is_set() throws IOException {
        String withExamples = Fingerprint.of(program, new Config(Optional.of(bank.toString()), true));
        String ofProgram = Fingerprint.of(program, new Config(Optional.empty(), false));
        assertThat(ofFolder()).isNotEqualTo(withExamples).isNotEqualTo(ofProgram);
    }

    @Test
    void there_is_none_of_a_program_in_loose_classes_nor_of_a_folder_that_is_missing() {
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
