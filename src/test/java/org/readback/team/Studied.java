package org.readback.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Writes what people have studied straight into the tables that dashboards read. */
@ApplicationScoped
class Studied {
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final DataSource dataSource;
    private final List<String> reports = new ArrayList<>();

    Studied(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A report with one topic of its name and this many questions, {@code name-0} and so on. */
    void report(String name, int questions) {
        reports.add(name);
        update(
                "insert into report (id, title, publisher, published_on, edition, language, source, content_hash, entities,"
                        + " loaded_at) values (?, ?, 'Publisher', ?, 'First', 'en', 'source', 'hash', '[]', ?)",
                name,
                name,
                LocalDate.of(2026, 1, 1),
                LONG_AGO);
        update(
                "insert into topic (id, report_id, name, ordinal) values (?, ?, ?, 1)",
                name + "/t",
                name,
                "Topic " + name);
        for (int i = 0; i < questions; i++) {
            update(
                    "insert into question (id, report_id, topic_id, kind, introduction, version_no, created_at, version)"
                            + " values (?, ?, ?, 'SHORT_ANSWER', ?, 1, ?, 0)",
                    name + "-" + i,
                    name,
                    name + "/t",
                    i,
                    LONG_AGO);
        }
    }

    /** Takes the reports away again: nobody else's tests can be asked these questions. */
    void clear() {
        for (String name : reports) {
            update("delete from card where question_id in (select id from question where report_id = ?)", name);
            update("delete from question where report_id = ?", name);
            update("delete from topic where report_id = ?", name);
            update("delete from report where id = ?", name);
        }
        reports.clear();
    }

    void retire(String question) {
        update("update question set retired_at = ? where id = ?", LONG_AGO, question);
    }

    void card(long person, String question, LocalDate due) {
        update(
                "insert into card (person_id, question_id, phase, step, stability, difficulty, trace, last_reviewed_at,"
                        + " last_study_day, due_day, reviews, lapses, version)"
                        + " values (?, ?, 'REVIEW', 0, 5.0, 5.0, 5.0, ?, ?, ?, 1, 0, 0)",
                person,
                question,
                LONG_AGO,
                LocalDate.of(2026, 1, 1),
                due);
    }

    void day(long person, LocalDate day, int reviews, int tested, int recalled) {
        update(
                "insert into study_day (person_id, study_day, reviews, new_cards, tested, recalled, seconds)"
                        + " values (?, ?, ?, 0, ?, ?, 60)",
                person,
                day,
                reviews,
                tested,
                recalled);
    }

    void zone(long person, String zone) {
        update("update person set zone = ? where id = ?", zone, person);
    }

    private void update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
