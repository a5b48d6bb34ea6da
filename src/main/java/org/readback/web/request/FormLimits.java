package org.readback.web.request;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an administrator may set about receiving forms. */
@ConfigMapping(prefix = "readback.forms")
interface FormLimits {
    /** How long a form may take to arrive, from its headers to its last byte. */
    @WithDefault("30S")
    Duration within();

    /** How much of unfinished forms is kept for one address. */
    @WithDefault("16M")
    MemorySize unfinished();
}
