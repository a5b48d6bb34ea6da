package org.readback.study;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.readback.account.Role;
import org.readback.bank.QuestionCodec;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.support.SignedIn;

/**
 * Writes a large bank and a long log into the database of a program that does not run: for benchmarks. The log is as a
 * year of daily reviews leaves it; which card was reviewed when is drawn from a seed.
 */
final class SeededLog {
    private static final String REPORT = "load";
    private static final int QUESTIONS = 10_000;
    private static final int QUESTIONS_A_FACT = 2;
    private static final int CARDS_A_PERSON = 5_000;
    private static final int DUE_TODAY = 300;
    private static final int DAYS = 365;
    /** Hours of a day in which there are reviews. */
    private static final int SITTINGS = 3;

    private static final int BATCH = 5_000;

    private final Connection connection;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final Random random = new Random(7);

    private SeededLog(Connection connection) {
        this.connection = connection;
    }

    /** A bank of 10,000 questions, and people who have 5,000 cards each and share the reviews. */
    static List<SignedIn> write(Connection connection, int people, int reviews) throws SQLException {
        SeededLog log = new SeededLog(connection);
        connection.setAutoCommit(false);
        log.bank();
        List<SignedIn> made = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            SignedIn person = SignedIn.in(connection, Instant.now(), Role.STAFFER);
            log.cards(person.personId());
            log.reviews(person.personId(), reviews / people);
            made.add(person);
        }
        connection.commit();
        connection.setAutoCommit(true);
        return made;
    }

    private void bank() throws SQLException {
        execute("insert into report (id, title, publisher, published_on, edition, language, source, content_hash,"
                + " entities, loaded_at) values ('load', 'Towers', 'A Press', date '2020-01-01', 'First', 'en',"
                + " 'A source', 'x', '[]', current_timestamp)");
        execute("insert into topic (id, report_id, name, ordinal) values ('load/towers', 'load', 'Towers', 0)");
        execute("insert into passage (id, report_id, ordinal, heading, content) values ('load/towers', 'load', 0,"
                + " 'Towers', 'The builders of the towers are known. Every tower had one builder.')");
        rows(
                "insert into fact (id, report_id, passage_id, topic_id, kind, quote_start, quote_end, quote, statement)"
                        + " values (?, 'load', 'load/towers', 'load/towers', 'STATEMENT', 0, 37,"
                        + " 'The builders of the towers are known.', 'Every tower had one builder.')",
                QUESTIONS / QUESTIONS_A_FACT,
                (row, i) -> row.setString(1, fact(i)));
        rows(
                "insert into question (id, report_id, topic_id, fact_id, kind, introduction, version_no, created_at,"
                        + " version) values (?, 'load', 'load/towers', ?, 'SHORT_ANSWER', ?, 1, current_timestamp, 0)",
                QUESTIONS,
                (row, i) -> {
                    row.setString(1, question(i));
                    row.setString(2, fact(i % (QUESTIONS / QUESTIONS_A_FACT)));
                    row.setInt(3, i);
                });
        rows(
                "insert into question_version (question_id, version_no, body, answer_hash, content_hash, created_at)"
                        + " values (?, 1, ?, 'x', 'x', current_timestamp)",
                QUESTIONS,
                (row, i) -> {
                    row.setString(1, question(i));
                    row.setString(
                            2,
                            QuestionCodec.encode(new Question.ShortAnswer(
                                    "Who built tower number " + i + "?",
                                    Accepted.of("Builder " + i),
                                    Optional.empty())));
                });
    }

    private void cards(long person) throws SQLException {
        rows(
                "insert into card (person_id, question_id, phase, step, stability, difficulty, trace, last_reviewed_at,"
                        + " last_study_day, due_day, reviews, lapses, version)"
                        + " values (?, ?, 'REVIEW', 0, ?, 5.0, 50.0, ?, ?, ?, ?, 0, 0)",
                CARDS_A_PERSON,
                (row, i) -> {
                    row.setLong(1, person);
                    row.setString(2, question(i));
                    row.setDouble(3, 10 + random.nextInt(90));
                    row.setObject(4, instant(10));
                    row.setDate(5, Date.valueOf(today.minusDays(10)));
                    row.setDate(6, Date.valueOf(today.plusDays(i < DUE_TODAY ? 0 : 1 + random.nextInt(DAYS))));
                    row.setInt(7, 20);
                });
    }

    private void reviews(long person, int number) throws SQLException {
        rows(
                "insert into answer (person_id, question_id, answer_no, version_no, given, outcome, score,"
                        + " proposed_grade, overruled, answered_at, seconds, closed)"
                        + " values (?, ?, ?, 1, '{\"revealed\":true}', 'UNJUDGED', 0, 'GOOD', false, ?, 8, true)",
                number,
                (row, i) -> {
                    row.setLong(1, person);
                    row.setString(2, question(i % CARDS_A_PERSON));
                    row.setInt(3, 1 + i / CARDS_A_PERSON);
                    row.setObject(4, instant(daysAgo(i, number)).plusHours(i % SITTINGS));
                });
        execute("insert into review (answer_id, person_id, question_id, grade, reviewed_at, study_day, zone,"
                + " desired_retention, model, fuzz_seed, due_day, phase_before, elapsed_days, predicted,"
                + " stability_before) select id, person_id, question_id, case mod(id, 10) when 0 then 'AGAIN'"
                + " when 1 then 'HARD' when 2 then 'EASY' else 'GOOD' end, answered_at, cast(answered_at as date), 'UTC',"
                + " 0.9, 'FSRS-6', id, cast(answered_at as date), 'REVIEW', 10, 0.8 + 0.01 * mod(id, 20),"
                + " case mod(id, 3) when 0 then 10 else 50 end from answer where person_id = " + person
                + " order by id");
        execute("insert into study_day (person_id, study_day, reviews, new_cards, tested, recalled, seconds)"
                + " select person_id, study_day, count(*), 0, count(*),"
                + " count(case when grade <> 'AGAIN' then 1 end), 8 * count(*) from review"
                + " where person_id = " + person + " group by person_id, study_day");
        tallies(person, "DAY", "study_day");
        tallies(person, "MONTH", "date_trunc('MONTH', study_day)");
        connection.commit();
    }

    private void tallies(long person, String span, String start) throws SQLException {
        execute("insert into review_tally (person_id, span, starts_on, local_hour, stage, grade, reviews, seconds)"
                + " select person_id, '" + span
                + "', s, h, stage, grade, count(*), 8 * count(*) from (select person_id, "
                + start + " as s, extract(hour from reviewed_at at time zone 'UTC') as h,"
                + " case when stability_before < 21 then 'YOUNG' else 'MATURE' end as stage, grade from review"
                + " where person_id = " + person + ") group by person_id, s, h, stage, grade");
        execute("insert into forecast_tally (person_id, span, starts_on, bin, reviews, recalled, millionths)"
                + " select person_id, '" + span + "', s, bin, count(*), count(case when grade <> 'AGAIN' then 1 end),"
                + " sum(millionths) from (select person_id, " + start + " as s, cast(floor(predicted * 20) as integer)"
                + " as bin, grade, cast(round(1000000 * predicted) as bigint) as millionths from review"
                + " where person_id = " + person + ") group by person_id, s, bin");
    }

    /** The log ends yesterday and runs evenly over a year. */
    private static int daysAgo(int i, int number) {
        return 1 + (int) ((long) (number - 1 - i) * DAYS / number);
    }

    private OffsetDateTime instant(int daysAgo) {
        return today.minusDays(daysAgo).atTime(12, 0).atOffset(ZoneOffset.UTC);
    }

    private static String question(int number) {
        return "load-question-" + number;
    }

    private static String fact(int number) {
        return REPORT + "/fact-" + number;
    }

    private interface Filler {
        void fill(PreparedStatement row, int number) throws SQLException;
    }

    private void rows(String insert, int number, Filler filler) throws SQLException {
        try (PreparedStatement rows = connection.prepareStatement(insert)) {
            for (int i = 0; i < number; i++) {
                filler.fill(rows, i);
                rows.addBatch();
                if ((i + 1) % BATCH == 0 || i + 1 == number) {
                    rows.executeBatch();
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
