package org.readback.account.person;

import java.util.Optional;

/**
 * A kind of thing that people have of their own, as their export tells it.
 *
 * @param name what the file calls it
 * @param key by which the rows are read in order
 * @param select what is given of each, each with its name
 * @param from the entity, named e, and what is joined to it
 * @param owner whose a row is
 * @param beforeAll comes before every key; empty where nobody has so many that they are read a piece at a time
 */
public record OwnRows(String name, String key, String select, String from, String owner, Optional<Object> beforeAll) {
    /** Rows of which a person may have very many. Their key is given, too. */
    public static OwnRows many(String name, String key, String select, String from, Object beforeAll) {
        String told = key + " as " + key.substring("e.".length()) + ", " + select;
        return new OwnRows(name, key, told, from, "e.personId", Optional.of(beforeAll));
    }

    /** Rows of which a person has few. Their order is not given. */
    public static OwnRows few(String name, String order, String select, String from, String owner) {
        return new OwnRows(name, order, select, from, owner, Optional.empty());
    }

    /** Whether an index holds the ids of a person's rows. */
    public boolean hasIds() {
        return beforeAll.isPresent() && key.equals("e.id");
    }

    /** The entity without what is joined to it. */
    public String rows() {
        return from.substring(0, from.indexOf(" e") + " e".length());
    }
}
