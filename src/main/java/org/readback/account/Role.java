package org.readback.account;

/** What a person may do. A person may have several roles, or none. */
public enum Role {
    STAFFER("Staffer", "reviews every day"),
    INSTRUCTOR("Instructor", "owns the bank of questions"),
    LEAD("Lead", "sees how a team is doing"),
    ADMINISTRATOR("Administrator", "adds people and sets their roles");

    private final String label;
    private final String duty;

    Role(String label, String duty) {
        this.label = label;
        this.duty = duty;
    }

    /** The role as people read it. */
    public String label() {
        return label;
    }

    /** What the role is for, in a few words. */
    public String duty() {
        return duty;
    }
}
