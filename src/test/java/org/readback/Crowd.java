package org.readback;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.readback.account.person.Role;
import org.readback.bank.store.QuestionCodec;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.support.SignedIn;

/**
 * What pages must hold at the utmost: a team of thirty whose names are long words, forty topics with names of 120
 * characters, a question that somebody wrote and that is flagged. Goes away again, so that no other test meets it.
 */
final class Crowd implements AutoCloseable {
    private static final int MEMBERS = 30;
    private static final int TOPICS = 40;
    private static final OffsetDateTime LONG_AGO = OffsetDateTime.of(2026, 1, 1, 9, 30, 0, 123456000, ZoneOffset.UTC);
    private static final String LONG_WORD = "Bundesverwaltungsgerichtshofssesselbeschaffungsordnungsbeauftragt";
    private static final String RIGHT_TO_LEFT = "العلاقات بين الصين وروسيا في مجال التعاون العسكري والاقتصادي";

    private final String report;
    private final String team;
    private final String written;

    /** Everything around this person, who has every role: they lead the team and wrote the question. */
    Crowd(SignedIn person) {
        report = "crowd-" + person.login();
        update(
                "insert into report (id, title, publisher, published_on, edition, language, source, content_hash, entities,"
                        + " loaded_at) values (?, ?, 'Publisher', ?, 'First', 'de', 'source', 'hash', '[]', ?)",
                report,
                LONG_WORD + " " + LONG_WORD,
                LocalDate.of(2026, 1, 1),
                LONG_AGO);
        for (int i = 0; i < TOPICS; i++) {
            topic(i);
        }
        update(
                "insert into passage (id, report_id, ordinal, heading, content) values (?, ?, 0, ?, ?)",
                report + "/p",
                report,
                LONG_WORD,
                LONG_WORD + " " + RIGHT_TO_LEFT);
        written = report + "-0";
        update("update question set author_id = ? where id = ?", person.personId(), written);
        update(
                "insert into question_version (question_id, version_no, body, answer_hash, content_hash, created_at,"
                        + " author_id) values (?, 1, ?, 'x', 'x', ?, ?)",
                written,
                QuestionCodec.encode(new Question.ShortAnswer(
                        LONG_WORD + " " + LONG_WORD + "?", Accepted.of(LONG_WORD), Optional.of(RIGHT_TO_LEFT))),
                LONG_AGO,
                person.personId());
        team = person.post(
                        "/teams",
                        Map.of("name", LONG_WORD + " " + person.login().substring(0, 9)))
                .header("Location")
                .replaceAll(".*(/teams/\\d+).*", "$1");
        Stream.concat(Stream.of(person), Stream.generate(() -> SignedIn.as(Role.STAFFER)))
                .limit(MEMBERS)
                .forEach(this::member);
        person.post(team + "/members/" + person.personId() + "/lead", Map.of("leads", "true"));
    }

    /** Pages that only such a crowd has. */
    List<String> pages() {
        return List.of(
                team,
                team + "/members",
                "/questions/" + written,
                "/questions/" + written + "/edit",
                "/cards/" + written,
                "/reports/" + report,
                "/reports/" + report + "/review-sheet");
    }

    private void topic(int number) {
        String name =
                number == 0 ? RIGHT_TO_LEFT : ("Topic " + number + " of what is told about it at length ").repeat(4);
        update(
                "insert into topic (id, report_id, name, ordinal) values (?, ?, ?, ?)",
                report + "/" + number,
                report,
                name.substring(0, Math.min(name.length(), 120)).strip(),
                number);
        update(
                "insert into question (id, report_id, topic_id, kind, introduction, version_no, created_at, version)"
                        + " values (?, ?, ?, 'SHORT_ANSWER', ?, 1, ?, 0)",
                report + "-" + number,
                report,
                report + "/" + number,
                Integer.MAX_VALUE,
                LONG_AGO);
    }

    private void member(SignedIn member) {
        update("update person set display_name = ? where id = ?", LONG_WORD, member.personId());
        update(
                "insert into team_member (team_id, person_id, leads) values (?, ?, false)",
                Long.parseLong(team.replaceAll("\\D", "")),
                member.personId());
    }

    @Override
    public void close() {
        update("delete from question_flag where question_id like ?", report + "-%");
        update("delete from question_version where question_id like ?", report + "-%");
        update("delete from question where report_id = ?", report);
        update("delete from passage where report_id = ?", report);
        update("delete from topic where report_id = ?", report);
        update("delete from report where id = ?", report);
        long id = Long.parseLong(team.replaceAll("\\D", ""));
        update("delete from team_member where team_id = ?", id);
        update("delete from team where id = ?", id);
    }

    static void update(String sql, Object... parameters) {
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
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
