package org.readback.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.web.Choice;

/** How large the text of a person's pages is, beside what their browser does. */
enum TextSize {
    NORMAL,
    LARGE,
    LARGER;

    static List<Choice> choices(AccountMessages in) {
        return Stream.of(values())
                .map(size -> new Choice(size.name(), in.sizeOfText(size)))
                .toList();
    }

    static Optional<TextSize> named(String name) {
        return Stream.of(values()).filter(size -> size.name().equals(name)).findFirst();
    }
}
