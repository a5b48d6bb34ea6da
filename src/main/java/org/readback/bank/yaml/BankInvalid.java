package org.readback.bank.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** The bank cannot be used; every problem found is named, and nothing was read. */
public final class BankInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<BankProblem> problems;

    public BankInvalid(List<BankProblem> problems) {
        super(problems.stream().map(BankProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** By file and line; never empty. */
    public List<BankProblem> problems() {
        return problems;
    }
}
