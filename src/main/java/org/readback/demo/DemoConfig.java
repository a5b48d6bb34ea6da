package org.readback.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** A team of simulated people to try the program with; only in a database without any people. */
@ConfigMapping(prefix = "readback.demo")
interface DemoConfig {
    /** How many people; 0 for no demo. */
    @WithDefault("0")
    int people();

    /** Days that they have studied, the last one yesterday unless they are away. */
    @WithDefault("60")
    int days();

    /** Days that they have been away since. */
    @WithDefault("0")
    int away();

    /** New questions a day. */
    @WithDefault("3")
    int newPerDay();

    /** The same seed gives the same people. */
    @WithDefault("1")
    long seed();
}
