package org.readback.command;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Keeps a file in which H2 finds nothing any more from being taken for a new database: a file that was cut to nothing, or whose
 * every chunk is damaged, opens like one, and the first visitor could make themself its administrator.
 */
@Singleton
class KnownFile implements FlywayConfigurationCustomizer {
    private final Config config;

    KnownFile(Config config) {
        this.config = config;
    }

    /** Called before the database is opened. */
    @Override
    public void customize(FluentConfiguration flyway) {
        Optional<Path> known = new StartSettings(name -> config.getOptionalValue(name, String.class))
                .file()
                .filter(Files::exists);
        known.ifPresent(file -> flyway.callbacks(new HasTables(file)));
    }

    private static final class HasTables extends BaseCallback {
        private final Path file;

        HasTables(Path file) {
            this.file = file;
        }

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.BEFORE_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return true;
        }

        @Override
        public void handle(Event event, Context context) {
            if (!hasTables(context.getConnection(), context.getConfiguration().getTable())) {
                throw new RefusedStart(new Obstacle.FileEmptied(file));
            }
        }

        /** @param history Flyway's own table, which it may have made a moment ago */
        private static boolean hasTables(Connection connection, String history) {
            try (var tables = connection.getMetaData().getTables(null, "public", null, new String[] {"BASE TABLE"})) {
                while (tables.next()) {
                    if (!tables.getString("TABLE_NAME").equals(history)) {
                        return true;
                    }
                }
                return false;
            } catch (SQLException e) {
                throw new FlywayException("the tables of the database cannot be listed", e);
            }
        }
    }
}
