package org.readback.account.person;

/**
 * What a person may do. A person may have several roles, or none: then they have their account and nothing else. Their order
 * is that in which a person's work comes first.
 */
public enum Role {
    /** Studies: sessions, quizzes, progress, cards and the reports; whoever else studies has this role, too. */
    STAFFER,
    /** Owns the bank of questions, and so reads the reports. */
    INSTRUCTOR,
    /** Sees how a team is doing. */
    LEAD,
    /** Adds people and sets their roles. */
    ADMINISTRATOR
}
