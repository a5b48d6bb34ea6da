package org.readback.report;

/** What sort of thing an entity is. Options of one choice are always of one type. */
public enum EntityType {
    COUNTRY,
    UNION,
    ORGANIZATION,
    GROUPING,
    PERSON,
    PEOPLE,
    AGREEMENT,
    DOCUMENT,
    EVENT,
    INITIATIVE,
    PLACE,
    CONCEPT
}
