package org.readback.account.person;

/** What a single key does in a session, and which one it usually is: as in Anki, where there is the same. */
public enum KeyAction {
    AGAIN("1"),
    HARD("2"),
    GOOD("3"),
    EASY("4"),
    UNDO("u"),
    BURY("-"),
    SUSPEND("@"),
    EDIT("e"),
    CARD("i"),
    HELP("?");

    private final String usual;

    KeyAction(String usual) {
        this.usual = usual;
    }

    /** The key where the person has chosen no other; also what pages and scripts call the action. */
    public String usual() {
        return usual;
    }

    boolean grades() {
        return compareTo(EASY) <= 0;
    }
}
