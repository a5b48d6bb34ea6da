package org.readback.bank.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.readback.question.Question;

/**
 * Questions as JSON, as versions store them. The records know nothing of it: Jackson is set up from here.
 *
 * <p>Strict, because what is stored was written by this class: an unknown, missing or repeated property, a value of
 * another type or another format number is an error.
 */
public final class QuestionCodec {
    /** Grows when stored questions of old are no longer read as they stand; then this class reads both. */
    private static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addMixIn(Question.class, Kinds.class)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private QuestionCodec() {}

    /** The question as JSON. */
    public static String encode(Question question) {
        ObjectNode stored = MAPPER.createObjectNode();
        stored.put("format", FORMAT);
        stored.set("question", MAPPER.valueToTree(question));
        return stored.toString();
    }

    /**
     * The question that was stored.
     *
     * @throws IllegalArgumentException where the text was not written by {@link #encode}, saying where it differs
     */
    public static Question decode(String json) {
        try {
            JsonNode stored = MAPPER.readTree(json);
            JsonNode format = stored.path("format");
            JsonNode question = stored.path("question");
            if (stored.size() != 2 || !question.isObject() || !format.isInt() || format.intValue() != FORMAT) {
                throw new IllegalArgumentException(
                        "a stored question has `format` " + FORMAT + " and `question`, and nothing else");
            }
            return MAPPER.treeToValue(question, Question.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a stored question: " + e.getOriginalMessage(), e);
        }
    }

    /** The names are stored: they never change. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Question.ShortAnswer.class, name = "SHORT_ANSWER"),
        @JsonSubTypes.Type(value = Question.Cloze.class, name = "CLOZE"),
        @JsonSubTypes.Type(value = Question.MultipleChoice.class, name = "MULTIPLE_CHOICE"),
        @JsonSubTypes.Type(value = Question.TrueFalse.class, name = "TRUE_FALSE"),
        @JsonSubTypes.Type(value = Question.ListRecall.class, name = "LIST_RECALL"),
        @JsonSubTypes.Type(value = Question.Ordering.class, name = "ORDERING"),
        @JsonSubTypes.Type(value = Question.Matching.class, name = "MATCHING"),
        @JsonSubTypes.Type(value = Question.DateAnswer.class, name = "DATE"),
        @JsonSubTypes.Type(value = Question.NumberAnswer.class, name = "NUMBER"),
    })
    private interface Kinds {}
}
