package org.readback.bank.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.question.Accepted;
import org.readback.question.Question;

class QuestionCodecTest {
    @Provide
    Arbitrary<Question> questions() {
        return AnyQuestion.ofAnyKind();
    }

    @Property
    void everyQuestionComesBackAsItWasWritten(@ForAll("questions") Question question) {
        assertThat(QuestionCodec.decode(QuestionCodec.encode(question))).isEqualTo(question);
    }

    @Test
    void everyKindIsStoredByTheNameThatItsColumnHas() {
        assertThat(AnyQuestion.oneOfEachKind().stream()
                        .map(question -> QuestionCodec.encode(question)
                                .contains("\"kind\":\"" + QuestionKind.of(question) + "\""))
                        .collect(Collectors.toSet()))
                .containsExactly(true);
        assertThat(AnyQuestion.oneOfEachKind()).hasSameSizeAs(QuestionKind.values());
    }

    @Test
    void theStoredFormStaysAsItIs() {
        Question question = new Question.ShortAnswer(
                "What does SCO stand for?",
                new Accepted("Shanghai Cooperation Organization", List.of("Shanghai Co-operation Organisation")),
                Optional.empty());
        assertThat(QuestionCodec.encode(question))
                .isEqualTo(
                        "{\"format\":1,\"question\":{\"kind\":\"SHORT_ANSWER\",\"stem\":\"What does SCO stand for?\","
                                + "\"accepted\":{\"answer\":\"Shanghai Cooperation Organization\","
                                + "\"others\":[\"Shanghai Co-operation Organisation\"]},\"explanation\":null}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"format\":1}",
                "{\"format\":2,\"question\":{\"kind\":\"TRUE_FALSE\",\"stem\":\"s\",\"truth\":true,\"correction\":null,\"explanation\":null}}",
                "{\"format\":1,\"question\":null}",
                "{\"format\":1,\"question\":{\"kind\":\"ESSAY\",\"stem\":\"s\",\"explanation\":null}}",
                "{\"format\":1,\"question\":{\"kind\":\"TRUE_FALSE\",\"stem\":\"s\",\"truth\":true,\"correction\":null}}",
                "{\"format\":1,\"question\":{\"kind\":\"TRUE_FALSE\",\"stem\":\"s\",\"truth\":\"true\",\"correction\":null,\"explanation\":null}}",
                "{\"format\":1,\"question\":{\"kind\":\"TRUE_FALSE\",\"stem\":null,\"truth\":true,\"correction\":null,\"explanation\":null}}",
                "{\"format\":1,\"question\":{\"kind\":\"TRUE_FALSE\",\"stem\":\"s\",\"stem\":\"s\",\"truth\":true,\"correction\":null,\"explanation\":null}}",
                "{\"format\":1,\"question\":{\"kind\":\"TRUE_FALSE\",\"stem\":\"s\",\"truth\":true,\"correction\":null,\"explanation\":null,\"x\":1}}",
                "{\"format\":1,\"question\":{\"kind\":\"TRUE_FALSE\",\"stem\":\"s\",\"truth\":true,\"correction\":null,\"explanation\":null}} {}",
            })
    void whatItDidNotWriteIsRefused(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> QuestionCodec.decode(json));
    }
}
