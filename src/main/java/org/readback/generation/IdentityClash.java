package org.readback.generation;

/** Two facts give a question of the same identity, so that people's memory of one would count for the other. */
public final class IdentityClash extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String oneFactId;
    private final String otherFactId;

    IdentityClash(Draft one, Draft other) {
        super("the facts `" + one.fact().id() + "` and `" + other.fact().id()
                + "` give the same question (relation `" + one.fact().relation() + "`, family `"
                + one.family().id() + "`, slot `" + one.slot() + "`); give one of them a `qualifier`");
        this.oneFactId = one.fact().id();
        this.otherFactId = other.fact().id();
    }

    public String oneFactId() {
        return oneFactId;
    }

    public String otherFactId() {
        return otherFactId;
    }
}
