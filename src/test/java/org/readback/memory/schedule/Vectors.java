package org.readback.memory.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;

/** The published numbers of other FSRS programs; the file says where each is from. */
public final class Vectors {

    public static final JsonNode ALL = read();

    private Vectors() {}

    /** An entry of the FSRS-6 part. */
    public static JsonNode fsrs6(String name) {
        return ALL.get("fsrs6").required(name);
    }

    public static JsonNode fsrs7(String name) {
        return ALL.get("fsrs7").required(name);
    }

    public static double[] doubles(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(JsonNode::doubleValue)
                .toArray();
    }

    public static int[] ints(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToInt(JsonNode::intValue)
                .toArray();
    }

    private static JsonNode read() {
        try (InputStream in = Vectors.class.getResourceAsStream("fsrs-vectors.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
