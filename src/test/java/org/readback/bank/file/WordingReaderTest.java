package org.readback.bank.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.bank.yaml.BankInvalid;
import org.readback.generation.Wording;

class WordingReaderTest {
    private static final String RELATIONS = "relations: [{id: signed, means: The subjects signed the object.}]";

    @Test
    void templatesAreReadByRelationFamilyAndSlot() {
        Wording wording = read("""
                language: en
                relations:
                  signed:
                    when: "{asking-when} did {subject} sign {object}?"
                    which: {object: "What did {subject} sign?", subject: "Who signed {object}?"}
                waivers: [{family: "true", rule: L22, because: Statements are meant to be judged.}]
                """);

        assertThat(wording.relations().get("signed"))
                .extracting(phrasing -> phrasing.family().id() + " " + phrasing.slot())
                .containsExactly("when when", "which object", "which subject");
        assertThat(wording.waivers()).extracting(Wording.Waiver::rule).containsExactly("L22");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            signd: {when: "When?"}                             ~ unknown relation `signd`; did you mean `signed`?
            signed: {wen: "When?"}                             ~ unknown family `wen`; did you mean `when`?
            signed: {which: "Who signed {object}?"}            ~ `which` asks for several slots
            signed: {when: "When did {subjct} sign?"}          ~ unknown placeholder `{subjct}`
            signed: {when: "Did {subject} sign {when}?"}       ~ asks for the when and shows it
            signed: {when: ["When?"]}                          ~ a template is one sentence, not a list
            signed: When?                                      ~ expected a map, not text
            """)
    void aMistakeIsNamedWithItsFileAndLine(String relation, String message) {
        assertThatThrownBy(() -> read("language: en\nrelations:\n  " + relation + "\n"))
                .isInstanceOf(BankInvalid.class)
                .hasMessageContaining("bank/wording.yaml:3")
                .hasMessageContaining(message);
    }

    @Test
    void anUnknownKeyIsAnError() {
        assertThatThrownBy(() -> read("language: en\nrelation: {}\n"))
                .isInstanceOf(BankInvalid.class)
                .hasMessageContaining("bank/wording.yaml:2")
                .hasMessageContaining("did you mean `relations`?");
    }

    @Test
    void aBankWithoutTheFileIsAnError() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("relations.yaml", bytes(RELATIONS));

        assertThatThrownBy(() -> WordingReader.read("bank", files))
                .isInstanceOf(BankInvalid.class)
                .hasMessageContaining("the file is missing");
    }

    @Test
    void theWordingThatShipsIsRead() {
        assertThat(WordingReader.read(Path.of("question-bank")).relations()).containsKey("signed");
    }

    private static Wording read(String wording) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put("relations.yaml", bytes(RELATIONS));
        files.put("wording.yaml", bytes(wording));
        return WordingReader.read("bank", files);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
