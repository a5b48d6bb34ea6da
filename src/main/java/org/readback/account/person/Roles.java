package org.readback.account.person;

/** The names of {@link Role} as annotations need them. */
public final class Roles {
    public static final String STAFFER = "STAFFER";
    public static final String INSTRUCTOR = "INSTRUCTOR";
    public static final String LEAD = "LEAD";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
