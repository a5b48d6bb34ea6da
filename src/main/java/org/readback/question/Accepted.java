package org.readback.question;

import java.util.List;

/**
 * What counts as right for one typed answer.
 *
 * @param answer the answer as it is shown afterwards
 * @param others further forms that are right: aliases, spellings, acronyms where they may be given
 */
public record Accepted(String answer, List<String> others) {
    public Accepted {
        others = List.copyOf(others);
    }

    public static Accepted of(String answer, String... others) {
        return new Accepted(answer, List.of(others));
    }
}
