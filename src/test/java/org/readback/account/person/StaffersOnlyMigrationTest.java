package org.readback.account.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database from before only staffers could study, in a schema of its own. */
@QuarkusTest
@Tag("database")
class StaffersOnlyMigrationTest {
    private static final String SCHEMA = "before_staffers";

    @Inject
    DataSource dataSource;

    @AfterEach
    void clear() throws SQLException {
        run("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    @DisplayName(
            "whoever has studied, or wanted to be reminded of it, is a staffer; nobody else gets a role or loses one")
    void nobody_is_locked_out() throws SQLException {
        migrate("18");
        for (String login : new String[] {"answered", "quizzed", "reminded", "fed", "staffer", "idle", "lead"}) {
            run("insert into person (login, display_name, password_hash, password_temporary, zone, new_per_day,"
                    + " desired_retention, shortcuts, created_at, version) values ('" + login + "', 'N', 'h', false,"
                    + " 'UTC', 10, 0.9, true, current_timestamp, 0)");
        }
        run("insert into person_role (person_id, role) select id, 'STAFFER' from person where login = 'staffer'");
        run(
                "insert into person_role (person_id, role) select id, 'LEAD' from person where login in ('lead', 'answered')");
        run("insert into report (id, title, publisher, published_on, edition, language, source, content_hash, entities,"
                + " loaded_at) values ('r', 't', 'p', current_date, 'e', 'en', 's', 'h', '[]', current_timestamp)");
        run("insert into topic (id, report_id, name, ordinal) values ('r/t', 'r', 'n', 0)");
        run("insert into question (id, report_id, topic_id, kind, introduction, version_no, created_at, version)"
                + " values ('q', 'r', 'r/t', 'CLOZE', 0, 1, current_timestamp, 0)");
        run("insert into answer (person_id, question_id, answer_no, version_no, given, outcome, score, overruled,"
                + " answered_at, seconds, closed) select id, 'q', 1, 1, '{}', 'CORRECT', 1, false, current_timestamp, 1, true"
                + " from person where login in ('answered', 'staffer')");
        run("insert into quiz (person_id, quiz_no, as_reviews, asked, answered, right_answers, made_at)"
                + " select id, 1, false, 1, 0, 0, current_timestamp from person where login = 'quizzed'");
        run(
                "insert into mail_digest (person_id, secret, at_hour) select id, 's', 7 from person where login = 'reminded'");
        run("insert into calendar_feed (person_id, secret_hash, made_at)"
                + " select id, 'h', current_timestamp from person where login = 'fed'");

        migrate("latest");

        assertThat(words("select p.login || ' ' || r.role from person_role r join person p on p.id = r.person_id"))
                .containsExactlyInAnyOrder(
                        "answered LEAD",
                        "answered STAFFER",
                        "quizzed STAFFER",
                        "reminded STAFFER",
                        "fed STAFFER",
                        "staffer STAFFER",
                        "lead LEAD");
        assertThat(words("select subject from audit_entry where action = 'person.studied'"))
                .containsExactlyInAnyOrder("answered", "quizzed", "reminded", "fed");
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(dataSource)
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .target(target)
                .load()
                .migrate();
    }

    private void run(String sql) throws SQLException {
        inSchema(statement -> statement.execute(sql));
    }

    private Set<String> words(String query) throws SQLException {
        Set<String> words = new TreeSet<>();
        inSchema(statement -> {
            try (ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    words.add(rows.getString(1));
                }
            }
        });
        return words;
    }

    private interface Act {
        void on(Statement statement) throws SQLException;
    }

    private void inSchema(Act act) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            String usual = connection.getSchema();
            connection.setSchema(SCHEMA);
            try (Statement statement = connection.createStatement()) {
                act.on(statement);
            } finally {
                connection.setSchema(usual);
            }
        }
    }
}
