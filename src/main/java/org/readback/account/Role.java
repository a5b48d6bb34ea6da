package org.readback.account;

/** What a person may do. A person may have several roles, or none. */
public enum Role {
    /** Reviews every day. */
    STAFFER,
    /** Owns the bank of questions. */
    INSTRUCTOR,
    /** Sees how a team is doing. */
    LEAD,
    /** Adds people and sets their roles. */
    ADMINISTRATOR
}
