package org.readback.generation.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.readback.report.Slot;

/** Slots as bank files and identities write them. */
public final class SlotNames {
    private SlotNames() {}

    public static String of(Slot slot) {
        return slot.name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Slot> of(String name) {
        return Arrays.stream(Slot.values())
                .filter(slot -> of(slot).equals(name))
                .findFirst();
    }
}
