package org.readback.review.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.question.Note;
import org.readback.web.Language;
import org.readback.web.Texts;

@QuarkusTest
class NoteWordsTest {
    @Test
    @DisplayName("the grader's notes are whole sentences in each language")
    void sentences() {
        assertThat(english(new Note.Named(2, 3, 0))).isEqualTo("2 of 3 named.");
        assertThat(english(new Note.Named(2, 3, 1))).isEqualTo("2 of 3 named, 1 that is not right.");
        assertThat(english(new Note.Named(2, 3, 2))).isEqualTo("2 of 3 named, 2 that are not right.");
        assertThat(english(new Note.OtherUnit(""))).isEqualTo("The number is right, but it is asked without a unit.");
        assertThat(english(new Note.OtherUnit("billion dollars")))
                .isEqualTo("The number is right, but it is asked in billion dollars.");
        Note either = new Note.Ambiguous(List.of("March 4, 2023", "April 3, 2023"));
        assertThat(english(either))
                .isEqualTo("Did you mean March 4, 2023 or April 3, 2023? Write the month as a word to be clear.");
        assertThat(NoteWords.words(either, Texts.of(GradingMessages.class, Language.GERMAN)))
                .isEqualTo("Meinten Sie March 4, 2023 oder April 3, 2023? Schreiben Sie den Monat als Wort, dann ist es"
                        + " klar.");
    }

    private static String english(Note note) {
        return NoteWords.words(note, Texts.of(GradingMessages.class, Language.ENGLISH));
    }
}
