package org.readback.bank.load;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What an administrator may set of the question bank. */
@ConfigMapping(prefix = "readback.bank")
interface BankConfig {
    /**
     * The folder that the question bank is read from at start. Not set, the bank that the program brings is used; set, only
     * this folder is, and one that cannot be read stops the start.
     */
    Optional<String> directory();

    /**
     * Whether reports that ship only as an example are loaded too. Off, because their questions would stand between people
     * and the briefing they prepare. Switched off later, their questions are retired.
     */
    @WithDefault("false")
    boolean examples();
}
