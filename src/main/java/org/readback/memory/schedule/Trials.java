package org.readback.memory.schedule;

/**
 * How one card did when its memory was tested, beside what was predicted. A <em>leech</em> is a card that fails more often
 * than chance explains, whatever was predicted of it; a bare count of lapses would call every old card one.
 *
 * @param tested reviews with a forecast, of cards past their steps
 * @param failed of those, the ones not recalled
 * @param expected how many were to fail: the sum of the predicted probabilities of failing
 */
public record Trials(int tested, int failed, double expected) {
    /** Of a card that was never tested. */
    public static final Trials NONE = new Trials(0, 0, 0);

    /** Tests below which nothing is said. */
    public static final int FEWEST = 4;

    /** How unlikely so many failures must be. */
    public static final double LEVEL = 0.01;

    public Trials {
        if (tested < 0 || failed < 0 || failed > tested) {
            throw new IllegalArgumentException(failed + " failed of " + tested + " tested");
        }
        // Written so that NaN fails too.
        if (!(expected >= 0 && expected <= tested)) {
            throw new IllegalArgumentException(expected + " expected to fail of " + tested + " tested");
        }
    }

    /** With one more test. */
    public Trials and(double predicted, boolean recalled) {
        double risk = 1 - Math.clamp(predicted, 0.0, 1.0);
        return new Trials(tested + 1, failed + (recalled ? 0 : 1), Math.min(tested + 1, expected + risk));
    }

    /** Whether the card fails more often than was predicted, and not by chance. */
    public boolean leech() {
        return tested >= FEWEST && chance() < LEVEL;
    }

    /**
     * How likely at least so many failures were if the forecasts were right, at most: a binomial tail at the mean risk.
     * From one failure above the expected ones on, it is never below the exact tail of the unlike tests (Hoeffding 1956,
     * theorem 5); nearer to what was expected nothing is unlikely enough to matter, and 1 is given.
     */
    public double chance() {
        if (failed < expected + 1) {
            return 1;
        }
        double risk = expected / tested;
        double term = Math.pow(1 - risk, tested);
        double below = 0;
        for (int k = 0; k < failed; k++) {
            below += term;
            term *= (tested - k) * risk / ((k + 1) * (1 - risk));
        }
        return Math.clamp(1 - below, 0.0, 1.0);
    }
}
