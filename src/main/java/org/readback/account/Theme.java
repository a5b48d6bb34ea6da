package org.readback.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.web.Choice;

/** What a person's pages look like. */
enum Theme {
    SYSTEM("As the system has it"),
    LIGHT("Light"),
    DARK("Dark");

    private final String label;

    Theme(String label) {
        this.label = label;
    }

    static List<Choice> choices() {
        return Stream.of(values())
                .map(theme -> new Choice(theme.name(), theme.label))
                .toList();
    }

    static Optional<Theme> named(String name) {
        return Stream.of(values()).filter(theme -> theme.name().equals(name)).findFirst();
    }
}
