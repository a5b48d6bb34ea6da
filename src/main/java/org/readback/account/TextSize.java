package org.readback.account;

import java.util.Optional;
import java.util.stream.Stream;

/** How large the text of a person's pages is, beside what their browser does. */
enum TextSize {
    NORMAL,
    LARGE,
    LARGER;

    static Optional<TextSize> named(String name) {
        return Stream.of(values()).filter(size -> size.name().equals(name)).findFirst();
    }
}
