package org.readback.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;

/** The database file of a packaged program, to be opened while that does not run. */
public final class ProgramDatabase {
    private final JdbcDataSource file = new JdbcDataSource();

    /** @param data the program's data directory */
    public ProgramDatabase(Path data) {
        file.setURL("jdbc:h2:file:" + data.toAbsolutePath().resolve("readback")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
    }

    public Connection open() throws SQLException {
        return file.getConnection();
    }

    /** What a query for one number finds. */
    public long number(String sql) throws SQLException {
        try (Connection connection = open();
                ResultSet found = connection.createStatement().executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        }
    }
}
