package org.readback.review.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.question.Answer;

class AnswerCodecTest {
    static List<Answer> answers() {
        return List.of(
                new Answer.Typed("\"quoted\" \\ 👩‍🚀 שלום\n"),
                new Answer.Chosen(Set.of(0, 3)),
                new Answer.Judged(true),
                new Answer.Judged(false),
                new Answer.Ordered(List.of(2, 0, 1)),
                new Answer.Matched(Map.of(0, 2, 1, 0)),
                new Answer.Revealed());
    }

    @ParameterizedTest
    @MethodSource("answers")
    @DisplayName("every answer is read as it was written")
    void roundTrip(Answer answer) {
        assertThat(AnswerCodec.read(AnswerCodec.write(answer))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "typed", "{}", "[]", "{\"sung\":1}", "{\"typed\":\"a\",\"judged\":true}"})
    @DisplayName("what was never written is refused")
    void refused(String json) {
        assertThatThrownBy(() -> AnswerCodec.read(json)).isInstanceOf(IllegalArgumentException.class);
    }
}
