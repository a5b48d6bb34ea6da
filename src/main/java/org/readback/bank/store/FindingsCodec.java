package org.readback.bank.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import org.readback.question.lint.Reviewed;

/** What lint said of a generated question, as JSON. */
public final class FindingsCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** Nothing was said. */
    static final String NONE = "[]";

    private FindingsCodec() {}

    /** Writes what lint said as JSON. */
    public static String encode(List<Reviewed> findings) {
        try {
            return findings.isEmpty() ? NONE : MAPPER.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of text are always written", e);
        }
    }

    static List<Reviewed> decode(String json) {
        try {
            return json.equals(NONE) ? List.of() : List.of(MAPPER.readValue(json, Reviewed[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not stored findings: " + e.getOriginalMessage(), e);
        }
    }
}
