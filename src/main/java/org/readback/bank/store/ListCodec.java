package org.readback.bank.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import org.readback.question.lint.Reviewed;
import org.readback.report.Entity;

/** Lists of records as JSON, for columns that are always read and written whole. */
public final class ListCodec<T> {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** An empty list. */
    static final String NONE = "[]";

    /**
     * A report's entities. They are stored whole, because grading asks for all of a report's names at once and any node
     * must know them, whichever node loaded the bank.
     */
    public static final ListCodec<Entity> ENTITIES = new ListCodec<>(Entity[].class, "entities");

    /** What lint said of a generated question. */
    public static final ListCodec<Reviewed> FINDINGS = new ListCodec<>(Reviewed[].class, "findings");

    private final Class<T[]> type;
    private final String what;

    private ListCodec(Class<T[]> type, String what) {
        this.type = type;
        this.what = what;
    }

    /** The list as JSON. */
    public String encode(List<T> list) {
        try {
            return list.isEmpty() ? NONE : MAPPER.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of text are always written", e);
        }
    }

    /** Reads what {@link #encode} wrote. */
    public List<T> decode(String json) {
        try {
            return json.equals(NONE) ? List.of() : List.of(MAPPER.readValue(json, type));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not stored " + what + ": " + e.getOriginalMessage(), e);
        }
    }
}
