package org.readback.bank.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void aParagraphIsCutIntoItsSentences() {
        assertThat(of("They met. They signed (a treaty). “Now what?” asked one."))
                .containsExactly("They met. ", "They signed (a treaty). ", "“Now what?” asked one.");
    }

    @Test
    void abbreviationsDoNotEndASentence() {
        assertThat(of("In 2022, the PRC vetoed a U.S.-led draft U.N. resolution of Sept. 13, drafted by U.S. Members of"
                        + " Congress. It failed."))
                .hasSize(2);
    }

    @Test
    void anAbbreviationAtTheVeryEndEndsTheParagraph() {
        assertThat(of("It was led by the U.S.")).containsExactly("It was led by the U.S.");
    }

    @Property
    void nothingIsLost(@ForAll String text) {
        assertThat(of(text).stream().collect(Collectors.joining())).isEqualTo(text);
    }

    private static List<String> of(String text) {
        return Sentences.of(text, Locale.ENGLISH).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }
}
