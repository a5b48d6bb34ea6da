package org.readback.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.web.Choice;

/** What a person's pages look like. */
enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    static List<Choice> choices(AccountMessages in) {
        return Stream.of(values())
                .map(theme -> new Choice(theme.name(), in.theme(theme)))
                .toList();
    }

    static Optional<Theme> named(String name) {
        return Stream.of(values()).filter(theme -> theme.name().equals(name)).findFirst();
    }
}
