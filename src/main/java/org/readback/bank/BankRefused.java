package org.readback.bank;

import java.util.List;

/** A question bank cannot be loaded; nothing was written. */
final class BankRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    BankRefused(List<String> problems) {
        super("The question bank cannot be loaded, so nothing was changed. Mend this and start again:\n"
                + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each with its file and line where it has one; never empty. */
    List<String> problems() {
        return problems;
    }
}
