package org.readback.account;

/** What a single key does in a session, and which one it usually is: as in Anki, where there is the same. */
enum KeyAction {
    AGAIN("1", "Again; before answering, the first option"),
    HARD("2", "Hard; before answering, the second option"),
    GOOD("3", "Good; before answering, the third option"),
    EASY("4", "Easy; before answering, the fourth option"),
    UNDO("u", "Undo the last answer"),
    BURY("-", "Bury the question until tomorrow"),
    SUSPEND("@", "Suspend the question"),
    EDIT("e", "Edit the question, for instructors"),
    CARD("i", "The card's page"),
    HELP("?", "Show the keys");

    private final String usual;
    private final String label;

    KeyAction(String usual, String label) {
        this.usual = usual;
        this.label = label;
    }

    /** The key where the person has chosen no other; also what pages and scripts call the action. */
    String usual() {
        return usual;
    }

    String label() {
        return label;
    }

    boolean grades() {
        return compareTo(EASY) <= 0;
    }
}
