package org.readback.support;

import io.quarkus.arc.Arc;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.readback.bank.store.QuestionCodec;
import org.readback.bank.store.QuestionKind;
import org.readback.question.Accepted;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.report.PartialDate;

/**
 * Questions for one test, straight into the database. They come before all others that a person has not met, and are
 * retired when the test is over, so that no other test meets them.
 */
public final class StudyBank implements AutoCloseable {
    /** The defaults of whoever has no settings yet. */
    private static final String SETTINGS = "insert into study_settings (person_id, learning_steps, relearning_steps,"
            + " longest_interval, day_start_hour, reviews_per_day, days_off, new_per_day, desired_retention)"
            + " select id, '1m 10m', '10m', 36500, 4, 9999, '', 10, 0.9 from person"
            + " where id not in (select person_id from study_settings)";

    public static final String PARAGRAPH =
            "The council met in Oslo. In May 1998 it chose Ada Berg as its chair. She stayed for four years.";
    public static final String QUOTE = "In May 1998 it chose Ada Berg as its chair.";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int BEFORE_ALL_OTHERS = Integer.MIN_VALUE;

    private final String report = "test-report-" + COUNT.incrementAndGet();
    private final List<String> questions = new ArrayList<>();

    public StudyBank() {
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        update(
                "insert into report (id, title, publisher, published_on, edition, language, source, content_hash,"
                        + " entities, loaded_at) values (?, 'The Council', 'A Press', ?, 'First', 'en', 'A source', 'x', '[]', ?)",
                report,
                LocalDate.of(2001, 3, 4),
                now);
        update(
                "insert into topic (id, report_id, name, ordinal) values (?, ?, 'Chairs', 0)",
                report + "/chairs",
                report);
        update(
                "insert into passage (id, report_id, ordinal, heading, content) values (?, ?, 0, 'People', ?)",
                report + "/people",
                report,
                PARAGRAPH);
    }

    /** The topic that all its questions are filed under. */
    public String topic() {
        return report + "/chairs";
    }

    /** A short answer question about a fact of its own: "Ada Berg" is right. */
    public String shortAnswer() {
        return add(new Question.ShortAnswer(
                "Who was chosen as chair in May 1998?", Accepted.of("Ada Berg", "Berg"), Optional.empty()));
    }

    /** So many short answer questions, each about a fact of its own. */
    public List<String> shortAnswers(int number) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            ids.add(shortAnswer());
        }
        return ids;
    }

    /** Adds a question. */
    public String add(Question question) {
        return add(question, fact());
    }

    /** A question about a fact that others may be about too. */
    public String add(Question question, String factId) {
        int number = COUNT.incrementAndGet();
        String id = "test-question-" + number;
        OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
        update(
                "insert into question (id, report_id, topic_id, fact_id, kind, introduction, version_no, created_at,"
                        + " version) values (?, ?, ?, ?, ?, ?, 1, ?, 0)",
                id,
                report,
                report + "/chairs",
                factId,
                QuestionKind.of(question).name(),
                BEFORE_ALL_OTHERS + number,
                now);
        version(id, 1, question, "x");
        update("update bank_lock set changes = changes + 1");
        questions.add(id);
        return id;
    }

    /** A fact that rests on {@link #QUOTE}. */
    public String fact() {
        String id = report + "/fact-" + COUNT.incrementAndGet();
        update(
                "insert into fact (id, report_id, passage_id, topic_id, kind, quote_start, quote_end, quote, statement)"
                        + " values (?, ?, ?, ?, 'DATED_EVENT', ?, ?, ?, 'A statement.')",
                id,
                report,
                report + "/people",
                report + "/chairs",
                PARAGRAPH.indexOf(QUOTE),
                PARAGRAPH.indexOf(QUOTE) + QUOTE.length(),
                QUOTE);
        return id;
    }

    /** Gives a question a new wording, as an edit does. */
    public void reword(String questionId, Question question) {
        version(questionId, 2, question, "x");
        update("update question set version_no = 2 where id = ?", questionId);
    }

    /** Gives a question another right answer, as the correction of a fact does. */
    public void correct(String questionId, Question question) {
        version(questionId, 2, question, "y");
        update("update question set version_no = 2 where id = ?", questionId);
    }

    /** Has a question count as one that this person wrote. */
    public void becomesWritten(String questionId, long authorId) {
        update("update question set fact_id = null, author_id = ? where id = ?", authorId, questionId);
        update("update bank_lock set changes = changes + 1");
        update("update question_version set author_id = ? where question_id = ?", authorId, questionId);
    }

    /** Somebody else's question that no other test is to meet. */
    public void retireAtTheEnd(String questionId) {
        questions.add(questionId);
    }

    /** Takes a question out of the bank. */
    public void retire(String questionId) {
        update("update question set retired_at = ? where id = ?", Instant.now().atOffset(ZoneOffset.UTC), questionId);
        update("update bank_lock set changes = changes + 1");
    }

    private void version(String questionId, int number, Question question, String answerHash) {
        update(
                "insert into question_version (question_id, version_no, body, answer_hash, content_hash, created_at)"
                        + " values (?, ?, ?, ?, 'x', ?)",
                questionId,
                number,
                QuestionCodec.encode(question),
                answerHash,
                Instant.now().atOffset(ZoneOffset.UTC));
    }

    @Override
    public void close() {
        questions.forEach(this::retire);
    }

    /** One question of every kind. */
    public static List<Question> ofEveryKind() {
        Optional<String> none = Optional.empty();
        return List.of(
                new Question.ShortAnswer("Who was chosen as chair in May 1998?", Accepted.of("Ada Berg"), none),
                new Question.Cloze("In May 1998 it chose ____ as its chair.", Accepted.of("Ada Berg"), none),
                new Question.MultipleChoice(
                        "Where did the council meet?",
                        List.of(
                                new Option("Oslo", true, none),
                                new Option("Bergen", false, Optional.of("Bergen is where she was born.")),
                                new Option("Turku", false, none)),
                        none),
                new Question.TrueFalse(
                        "Ada Berg was chosen in 1999.", false, Optional.of("Ada Berg was chosen in 1998."), none),
                new Question.ListRecall(
                        "Which towns did the council visit?",
                        List.of(Accepted.of("Oslo"), Accepted.of("Bergen")),
                        true,
                        2,
                        none),
                new Question.Ordering("Order these.", List.of("The first", "The second", "The third"), none),
                new Question.Matching(
                        "Match these.",
                        List.of(
                                new Question.Matching.Pair("Norway", "Oslo"),
                                new Question.Matching.Pair("Finland", "Helsinki"),
                                new Question.Matching.Pair("Estonia", "Tallinn")),
                        none),
                new Question.DateAnswer("When was Ada Berg chosen?", PartialDate.month(1998, 5), none),
                new Question.NumberAnswer(
                        "How long did she stay?", BigDecimal.valueOf(4), "years", BigDecimal.ZERO, none));
    }

    /** Has a person meet at most so many new questions on a day. */
    public static void newPerDay(long personId, int questions) {
        update(SETTINGS + " and id = ?", personId);
        update("update study_settings set new_per_day = ? where person_id = ?", questions, personId);
    }

    /** The same of everybody in a database that the program has left, or not begun with. */
    public static void newPerDay(Connection connection, int questions) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(SETTINGS);
            statement.executeUpdate("update study_settings set new_per_day = " + questions);
        }
    }

    /** Runs a statement in a transaction of its own. */
    public static void update(String sql, Object... parameters) {
        try (Connection connection =
                        Arc.container().instance(DataSource.class).get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
