package org.readback.account.person;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.web.Choice;

/** The time zones a person can choose from. */
public final class Zones {
    private static final List<Choice> CHOICES = Stream.concat(
                    Stream.of("UTC"),
                    ZoneId.getAvailableZoneIds().stream()
                            .filter(Zones::namesAPlace)
                            .sorted(Comparator.naturalOrder()))
            .map(id -> new Choice(id, id.replace('_', ' ')))
            .toList();

    private Zones() {}

    /** All zones to choose from. */
    public static List<Choice> choices() {
        return CHOICES;
    }

    /** The zone of a choice, empty if there is none like it. */
    public static Optional<ZoneId> parse(String id) {
        try {
            return CHOICES.stream().anyMatch(choice -> choice.value().equals(id))
                    ? Optional.of(ZoneId.of(id))
                    : Optional.empty();
        } catch (DateTimeException unknownHere) {
            return Optional.empty();
        }
    }

    private static boolean namesAPlace(String id) {
        return id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }
}
