package org.readback.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.web.Choice;

/** How large the text of a person's pages is, beside what their browser does. */
enum TextSize {
    NORMAL("Normal"),
    LARGE("Large"),
    LARGER("Larger");

    private final String label;

    TextSize(String label) {
        this.label = label;
    }

    static List<Choice> choices() {
        return Stream.of(values())
                .map(size -> new Choice(size.name(), size.label))
                .toList();
    }

    static Optional<TextSize> named(String name) {
        return Stream.of(values()).filter(size -> size.name().equals(name)).findFirst();
    }
}
