package org.readback.memory.schedule;

import java.util.OptionalDouble;

/** How far a card was when it was reviewed, as charts tell reviews apart. */
public enum Maturity {
    NEW,
    LEARNING,
    YOUNG,
    MATURE;

    /** Days of stability from which a memory counts as mature, as in Anki. */
    public static final double MATURE_DAYS = 21;

    /** The stage of a card in a phase whose memory was so firm, in days. */
    public static Maturity of(Phase phase, OptionalDouble stability) {
        return switch (phase) {
            case NEW -> NEW;
            case LEARNING, RELEARNING -> LEARNING;
            case REVIEW -> stability.orElse(0) < MATURE_DAYS ? YOUNG : MATURE;
        };
    }

    /** Whether its reviews tell how well learned cards are kept. */
    public boolean tested() {
        return switch (this) {
            case NEW, LEARNING -> false;
            case YOUNG, MATURE -> true;
        };
    }
}
