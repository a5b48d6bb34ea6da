package org.readback.study.session;

import java.util.Optional;

/**
 * How far a session has come. A question's form carries it to its verdict, because counting what is ahead is most of the
 * work of a page; it is for looking at alone.
 *
 * @param done reviews done today
 * @param left cards ahead, the one just asked included; nothing where nobody knows
 */
public record Course(int done, int left) {
    /** As a page's address has it, or nothing. */
    public static Course of(Integer done, Integer left) {
        return new Course(known(done), known(left));
    }

    /** What the day comes to; nothing where nobody knows. */
    public int whole() {
        return left == 0 ? 0 : done + left;
    }

    /** As the query of an address, empty where nobody knows. */
    String query() {
        return left == 0 ? "" : "?done=" + done + "&left=" + left;
    }

    private static int known(Integer number) {
        return Math.max(0, Optional.ofNullable(number).orElse(0));
    }
}
