package org.readback.support;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A database as an older version left it, in a schema of its own, to be filled and then migrated. */
public final class OldSchema implements AutoCloseable {
    private final DataSource dataSource =
            Arc.container().instance(DataSource.class).get();
    private final String name;

    public OldSchema(String name, String version) {
        this.name = name;
        migrate(version);
    }

    /** Makes it what this version has. */
    public void migrate() {
        migrate("latest");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(name)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    /** Adds somebody. */
    public void person(String login) {
        run("insert into person (login, display_name, password_hash, password_temporary, zone, new_per_day,"
                + " desired_retention, shortcuts, created_at, version) values ('" + login + "', 'N', 'h', false,"
                + " 'UTC', 10, 0.9, true, current_timestamp, 0)");
    }

    /** Adds a report with questions of these ids. */
    public void questions(String... ids) {
        run("insert into report (id, title, publisher, published_on, edition, language, source, content_hash, entities,"
                + " loaded_at) values ('r', 't', 'p', current_date, 'e', 'en', 's', 'h', '[]', current_timestamp)");
        run("insert into topic (id, report_id, name, ordinal) values ('r/t', 'r', 'n', 0)");
        for (String id : ids) {
            run("insert into question (id, report_id, topic_id, kind, introduction, version_no, created_at, version)"
                    + " values ('" + id + "', 'r', 'r/t', 'CLOZE', 0, 1, current_timestamp, 0)");
        }
    }

    public void run(String sql) {
        inSchema(statement -> statement.execute(sql));
    }

    /** The first column of what a query gives. */
    public List<String> words(String query) {
        List<String> words = new ArrayList<>();
        inSchema(statement -> {
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
            }
        });
        return words;
    }

    @Override
    public void close() {
        run("drop schema if exists " + name + " cascade");
    }

    private interface Act {
        void on(Statement statement) throws SQLException;
    }

    private void inSchema(Act act) {
        try (Connection connection = dataSource.getConnection()) {
            String usual = connection.getSchema();
            connection.setSchema(name);
            try (Statement statement = connection.createStatement()) {
                act.on(statement);
            } finally {
                connection.setSchema(usual);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
