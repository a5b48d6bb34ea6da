package org.readback.report;

import java.math.BigDecimal;
import java.util.List;

/** What a fact's relation leads to. */
public sealed interface Value {
    /** An entity of the report. */
    record Named(String entityId) implements Value, Item {}

    /** Words: a definition, an expansion, a quoted name. */
    record Words(String text, List<String> accept) implements Value, Item {
        public Words {
            accept = List.copyOf(accept);
        }
    }

    /**
     * Several things.
     *
     * @param items what the report names, in its order
     * @param complete whether these are all; false after "including", "such as", "some other"
     */
    record Items(List<Item> items, boolean complete) implements Value {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A member of {@link Items}: an entity or words. */
    sealed interface Item permits Named, Words {}

    /**
     * A number with its unit.
     *
     * @param unit empty for none
     * @param tolerance how far off still counts as right, in the unit
     */
    record Quantity(BigDecimal number, String unit, BigDecimal tolerance) implements Value {}
}
