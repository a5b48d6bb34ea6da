package org.readback.review.learner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an administrator may set of how memories are predicted. */
@ConfigMapping(prefix = "readback.memory")
public interface MemoryConfig {
    /**
     * The model that cards are kept with: mean (of FSRS-6, FSRS-7 and SBD), FSRS-6, FSRS-7, SBD or average (which knows no
     * cards, to compare with). All but the average learn each person's own parameters; in the mean SBD keeps its defaults. Cards
     * kept with another model before are folded anew from their reviews, as they are used and at night.
     */
    @WithDefault("mean")
    ModelName model();

    /** When each person's own parameters are learnt anew, in the server's time zone. */
    @WithDefault("0 40 3 * * ?")
    String fitCron();

    /**
     * Reviews since the last fit from which another one is worth it, in percent of those it had; at least 64 reviews. From 25
     * on, the newest fifth, on which both are compared, is new to the parameters in use, too.
     */
    @WithDefault("25")
    int fitAfterPercent();
}
