package org.readback.generation;

import java.util.Map;

/**
 * The templates questions are worded by, as data from {@code wording.yaml}.
 *
 * @param language BCP 47 tag of the questions
 */
public record Wording(String language, Map<String, Map<String, String>> relations) {
    public Wording {
        relations = Map.copyOf(relations);
    }
}
