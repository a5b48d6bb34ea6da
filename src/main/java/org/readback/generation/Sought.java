package org.readback.generation;

/**
 * A question of a family that was looked for in a fact, and its words where there are any.
 *
 * @param slot what it would ask for; empty for whatever the family asks for
 */
record Sought(String slot, Outcome<Asked> asked) {
    static final String ANY = "";

    static Sought found(Asked asked) {
        return new Sought(asked.slot(), Outcome.of(asked));
    }

    static Sought none(String slot, Reason reason) {
        return new Sought(slot, Outcome.none(reason));
    }

    boolean isFound() {
        return asked.found().isPresent();
    }
}
