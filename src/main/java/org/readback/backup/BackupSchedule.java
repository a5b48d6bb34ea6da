package org.readback.backup;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.readback.database.DatabaseFile;

/** Makes a backup every night. */
@Singleton
@IfBuildProperty(name = "quarkus.datasource.db-kind", stringValue = "h2")
class BackupSchedule {
    private static final Logger LOG = Logger.getLogger(BackupSchedule.class);

    private final Backups backups;

    BackupSchedule(DatabaseFile database, BackupConfig config, Clock clock) {
        this.backups = new Backups(database, config.directory(), config.keep(), clock);
    }

    @Scheduled(cron = "${readback.backup.cron}")
    void everyNight() {
        try {
            LOG.infof("Backup made: %s", backups.make());
        } catch (SQLException | IOException e) {
            // The next night tries again; until then somebody should know.
            LOG.error("No backup tonight", e);
        }
    }
}
