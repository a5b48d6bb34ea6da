package org.readback.question.lint;

import java.util.Optional;

/**
 * A finding, and what became of it.
 *
 * @param waivedBecause why a person accepted it; empty where it is open
 */
public record Reviewed(Finding finding, Optional<String> waivedBecause) {
    /** A finding that nobody has accepted. */
    public static Reviewed open(Finding finding) {
        return new Reviewed(finding, Optional.empty());
    }
}
