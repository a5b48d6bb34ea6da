package org.readback.bank.file;

import org.readback.report.Fact;

/** A fact with the keys it was read from, so that what is wrong between facts can be placed. */
record PlacedFact(Fact fact, Fields fields) {
    String id() {
        return fact.id();
    }

    Place placeOf(String key) {
        return fields.placeOf(key);
    }

    /** File and line, for messages. */
    String where() {
        Place place = fields.place();
        return place.file() + " line " + place.line();
    }
}
