package org.readback.account.person;

/** Limits that several forms about people share. */
public final class PersonForm {
    /** Sign-in names: letters, digits and a few marks, so that they can be told over the phone. */
    public static final String LOGIN = "[a-z0-9]([a-z0-9._@-]{0,62}[a-z0-9])?";

    public static final String LOGIN_MESSAGE = "{account.login}";
    public static final int LONGEST_NAME = 120;
    public static final String NAME_MESSAGE = "{account.name}";

    private PersonForm() {}
}
