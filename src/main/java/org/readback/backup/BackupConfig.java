package org.readback.backup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** When backups are made, where they go and how many stay. */
@ConfigMapping(prefix = "readback.backup")
interface BackupConfig {
    /** A cron expression with seconds, in the machine's time zone, or {@code off}. */
    @WithDefault("0 30 3 * * ?")
    String cron();

    /** Better a folder on another disk. */
    @WithDefault("${readback.data-directory}/backup")
    Path directory();

    /** How many of the newest are kept, at least one. */
    @WithDefault("14")
    int keep();
}
