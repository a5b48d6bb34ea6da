package org.readback.account.person;

import java.util.Optional;
import java.util.stream.Stream;

/** How large the text of a person's pages is, beside what their browser does. */
public enum TextSize {
    NORMAL,
    LARGE,
    LARGER;

    /** The one of this name; empty where there is none. */
    public static Optional<TextSize> named(String name) {
        return Stream.of(values()).filter(size -> size.name().equals(name)).findFirst();
    }
}
