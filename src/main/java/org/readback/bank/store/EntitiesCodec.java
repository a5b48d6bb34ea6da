package org.readback.bank.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.util.List;
import org.readback.report.Entity;

/**
 * A report's entities as JSON. They are stored whole, because grading asks for all of a report's names at once and any
 * node must know them, whichever node loaded the bank.
 */
public final class EntitiesCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private EntitiesCodec() {}

    /** Writes the things of a report as JSON. */
    public static String encode(List<Entity> entities) {
        try {
            return MAPPER.writeValueAsString(entities);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of text are always written", e);
        }
    }

    /** Reads what {@link #encode} wrote. */
    public static List<Entity> decode(String json) {
        try {
            return List.of(MAPPER.readValue(json, Entity[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not stored entities: " + e.getOriginalMessage(), e);
        }
    }
}
