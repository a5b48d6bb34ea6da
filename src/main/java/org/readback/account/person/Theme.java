package org.readback.account.person;

import java.util.Optional;
import java.util.stream.Stream;

/** What a person's pages look like. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** The one of this name; empty where there is none. */
    public static Optional<Theme> named(String name) {
        return Stream.of(values()).filter(theme -> theme.name().equals(name)).findFirst();
    }
}
