package org.readback.command;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Writes to the database before the program says that it is ready. One that can only be read, or has no room to grow, lets
 * everything start that reads, and then no page could keep an answer.
 */
@Singleton
class WritableDatabase {
    private final AgroalDataSource database;
    private final Config config;

    WritableDatabase(AgroalDataSource database, Config config) {
        this.database = database;
        this.config = config;
    }

    void prove(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) throws SQLException {
        try (var connection = database.getConnection();
                var write = connection.prepareStatement("update bank_lock set changes = changes")) {
            write.executeUpdate();
        }
        // A single row may still have found room in the file itself.
        Optional<Obstacle> full = new StartSettings(name -> config.getOptionalValue(name, String.class))
                .file()
                .flatMap(DatabaseDiagnosis::full);
        if (full.isPresent()) {
            throw new RefusedStart(full.get());
        }
    }
}
