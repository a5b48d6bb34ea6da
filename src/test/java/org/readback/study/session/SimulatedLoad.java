package org.readback.study.session;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.bank.store.QuestionCodec;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.support.PackagedProgram;
import org.readback.support.ProgramDatabase;
import org.readback.support.SignedIn;

/**
 * Makes a database of a large bank and a long log for benchmarks: the program's own demo people, simulated over a year, who
 * have been away for ten days since.
 */
final class SimulatedLoad {
    private static final String REPORT = "load";
    private static final int QUESTIONS = 10_000;
    private static final int QUESTIONS_A_FACT = 2;
    private static final int DAYS = 365;
    private static final int AWAY = 10;
    /** About how many reviews a simulated card has in its year; only the number of cards begun follows from it. */
    private static final int REVIEWS_A_CARD = 8;

    private static final int BATCH = 5_000;
    private static final List<String> LARGE = List.of("attempt", "review", "card");

    private final Connection connection;

    private SimulatedLoad(Connection connection) {
        this.connection = connection;
    }

    /**
     * Fills the database of a data directory that does not exist yet.
     *
     * @param reviews about how many there are to be in the log
     * @param ofAPerson how many of them one person has at most
     * @param signedIn how many of the people are signed in, and the fewest that there are
     */
    static List<SignedIn> write(Path data, int reviews, int ofAPerson, int signedIn) throws Exception {
        PackagedProgram.start(data).stop();
        ProgramDatabase database = new ProgramDatabase(data);
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            SimulatedLoad load = new SimulatedLoad(connection);
            load.bank();
            load.dropReferences();
            connection.commit();
        }
        int people = Math.max(signedIn, Math.ceilDiv(reviews, ofAPerson));
        int newPerDay = Math.max(1, Math.ceilDiv(reviews / people, DAYS * REVIEWS_A_CARD));
        long begun = System.nanoTime();
        PackagedProgram.start(
                        data,
                        Map.of(
                                "READBACK_DEMO_PEOPLE", String.valueOf(people),
                                "READBACK_DEMO_DAYS", String.valueOf(DAYS),
                                "READBACK_DEMO_AWAY", String.valueOf(AWAY),
                                "READBACK_DEMO_NEW_PER_DAY", String.valueOf(newPerDay)))
                .stop();
        try (Connection connection = database.open()) {
            new SimulatedLoad(connection).addReferences();
            System.out.printf(
                    "%d people, %,d reviews of %,d cards, %,d due; written in %d s%n",
                    people,
                    count(connection, "review"),
                    count(connection, "card"),
                    count(connection, "card where due_day <= current_date"),
                    (System.nanoTime() - begun) / 1_000_000_000);
            return signIn(connection, signedIn);
        }
    }

    /**
     * Readies a data directory filled before, perhaps by another build: its database is migrated, and the questions are
     * asked again that a start with another bank retires.
     *
     * @param signedIn how many of the people are signed in
     */
    static List<SignedIn> again(Path data, int signedIn) throws Exception {
        PackagedProgram.start(data).stop();
        try (Connection connection = new ProgramDatabase(data).open()) {
            SimulatedLoad load = new SimulatedLoad(connection);
            load.execute("update report set retired_at = null where id = 'load'");
            for (String table : List.of("topic", "passage", "fact", "question")) {
                load.execute("update " + table + " set retired_at = null where report_id = 'load'");
            }
            load.execute("update bank_lock set changes = changes + 1");
            load.execute("delete from sign_in");
            return signIn(connection, signedIn);
        }
    }

    private static List<SignedIn> signIn(Connection connection, int people) throws SQLException {
        List<SignedIn> made = new ArrayList<>();
        for (int number = 1; number <= people; number++) {
            made.add(SignedIn.known(connection, "demo-" + number, Instant.now()));
        }
        return made;
    }

    private static long count(Connection connection, String rows) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + rows)) {
            found.next();
            return found.getLong(1);
        }
    }

    /**
     * Without the references of the large tables to questions. Their indexes run across all people, so that every batch
     * would write all of them anew; made at the end, they are written once.
     */
    private void dropReferences() throws SQLException {
        List<String> drops = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select c.table_name, c.constraint_name"
                        + " from information_schema.table_constraints c join information_schema.key_column_usage k"
                        + " on k.constraint_name = c.constraint_name where c.constraint_type = 'FOREIGN KEY'"
                        + " and k.column_name = 'question_id' and c.table_name in ('answer', 'review', 'card')")) {
            while (found.next()) {
                drops.add("alter table " + found.getString(1) + " drop constraint \"" + found.getString(2) + '"');
            }
        }
        if (drops.size() != LARGE.size()) {
            throw new IllegalStateException("each of " + LARGE + " refers to questions once, but found " + drops);
        }
        for (String drop : drops) {
            execute(drop);
        }
    }

    private void addReferences() throws SQLException {
        for (String table : LARGE) {
            execute("alter table " + table + " add foreign key (question_id) references question");
        }
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
