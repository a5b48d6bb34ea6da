package org.readback.bank.file;

import org.readback.bank.yaml.Fields;
import org.readback.bank.yaml.Place;
import org.readback.report.Fact;
import org.readback.report.FactPlace;

/** A fact with the keys it was read from, so that what is wrong between facts can be placed. */
record PlacedFact(Fact fact, Fields fields) {
    String id() {
        return fact.id();
    }

    Place placeOf(String key) {
        return fields.placeOf(key);
    }

    /** Where it begins. */
    FactPlace place() {
        return new FactPlace(fields.place().file(), fields.place().line());
    }

    /** File and line, for messages. */
    String where() {
        Place place = fields.place();
        return place.file() + " line " + place.line();
    }
}
