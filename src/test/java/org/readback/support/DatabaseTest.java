package org.readback.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("database")
class DatabaseTest {
    @Inject
    AgroalDataSource dataSource;

    @ConfigProperty(name = "quarkus.datasource.db-kind")
    String kind;

    @Test
    @DisplayName("each round of tests runs on the database it is named after")
    void eachRoundRunsOnItsDatabase() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertEquals(kind, connection.getMetaData().getDatabaseProductName().toLowerCase());
        }
    }

    @Test
    @DisplayName("the migrations give every table of the schema")
    void migrationsGiveTheSchema() throws SQLException {
        try (var connection = dataSource.getConnection();
                var tables = connection.getMetaData().getTables(null, "public", "review", null)) {
            assertTrue(tables.next());
        }
    }
}
