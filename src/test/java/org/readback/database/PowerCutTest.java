package org.readback.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RandomAccessStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a power cut does to reviews that were acknowledged, that is, after a synced checkpoint. */
class PowerCutTest {
    private static final int CUTS = 25;
    private static final int CARDS = 200;
    private static final int OPERATIONS = 600;
    private static final int REVIEWS_A_HOUSEKEEPING = 7;

    /** Says after every cut what it found. */
    private static final Logger JOURNALED = Logger.getLogger(JournaledFile.class.getName());

    @BeforeAll
    static void register() {
        JournaledPath.register();
        JOURNALED.setLevel(Level.WARNING);
    }

    @AfterAll
    static void speakAgain() {
        JOURNALED.setLevel(null);
    }

    @Test
    @DisplayName(
            "the database as the program opens it has every acknowledged review after any cut, and no part of another")
    void asConfigured() throws Exception {
        String url = configured();
        for (int seed = 0; seed < CUTS; seed++) {
            assertThat(cut(url, seed, true)).as("cut %d", seed).isEqualTo(Outcome.KEPT);
        }
    }

    @Test
    @DisplayName("without the journal acknowledged reviews are lost, and the database with them: the cuts are real")
    void withoutJournal() {
        String url = configured().replace("journaled:", "");
        assertThat(IntStream.range(0, CUTS).mapToObj(seed -> cut(url, seed, true)))
                .contains(Outcome.LOST, Outcome.BROKEN);
    }

    @Test
    @DisplayName("without a checkpoint what was committed is lost")
    void withoutCheckpoint() {
        String url = configured();
        assertThat(IntStream.range(0, CUTS).mapToObj(seed -> cut(url, seed, false)))
                .contains(Outcome.LOST)
                .doesNotContain(Outcome.BROKEN);
    }

    private enum Outcome {
        KEPT,
        LOST,
        BROKEN
    }

    /** The program's own address of its database, on a disk whose power can be cut. */
    private static String configured() {
        Properties program = new Properties();
        try (InputStream properties = PowerCutTest.class.getResourceAsStream("/application.properties")) {
            program.load(properties);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String url = program.getProperty("quarkus.datasource.jdbc.url");
        assertThat(url).startsWith("jdbc:h2:journaled:${readback.data-directory}/readback;");
        return url.replace("${readback.data-directory}/readback", PowerCutDisk.PATH)
                .replace("${readback.h2.dialect}", program.getProperty("readback.h2.dialect"));
    }

    /** @param synced whether a checkpoint stands before each acknowledgement */
    private static Outcome cut(String url, int seed, boolean synced) {
        SplittableRandom chance = new SplittableRandom(seed);
        AtomicInteger acknowledged = new AtomicInteger();
        try (PowerCutDisk disk = new PowerCutDisk()) {
            try (Connection connection = DriverManager.getConnection(url)) {
                fill(connection);
                disk.cutAfter(1 + chance.nextInt(OPERATIONS));
                reviewUntilCut(connection, chance, synced, acknowledged);
            } catch (SQLException | MVStoreException e) {
                assertThat(disk.isCut())
                        .as("power is gone when something fails: %s", e)
                        .isTrue();
            }
            disk.powerUp(chance);
            return look(url, acknowledged.get());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table card (id int primary key, due int, state varchar(200))");
            statement.execute("create index card_due on card (due)");
            statement.execute("create table review (id int primary key, card int references card, note varchar(200))");
            for (int card = 0; card < CARDS; card++) {
                statement.execute("insert into card values (" + card + ", 0, '" + "x".repeat(150) + "')");
            }
            statement.execute("checkpoint sync");
        }
    }

    /** Reviews as the program makes them: a row, a changed card, a commit; some share one checkpoint. */
    private static void reviewUntilCut(
            Connection connection, SplittableRandom chance, boolean synced, AtomicInteger acknowledged)
            throws SQLException {
        MVStore store = ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession())
                .getDatabase()
                .getStore()
                .getMvStore();
        Housekeeping housekeeping = new Housekeeping(store, (RandomAccessStore) store.getFileStore());
        connection.setAutoCommit(false);
        try (PreparedStatement review = connection.prepareStatement("insert into review values (?, ?, ?)");
                PreparedStatement card =
                        connection.prepareStatement("update card set due = ?, state = ? where id = ?");
                Statement checkpoint = connection.createStatement()) {
            for (int number = 1; ; number++) {
                int of = chance.nextInt(CARDS);
                review.setInt(1, number);
                review.setInt(2, of);
                review.setString(3, "n".repeat(chance.nextInt(200)));
                review.executeUpdate();
                card.setInt(1, chance.nextInt(10_000));
                card.setString(2, "y".repeat(chance.nextInt(200)));
                card.setInt(3, of);
                card.executeUpdate();
                connection.commit();
                if (chance.nextInt(3) > 0) {
                    if (synced) {
                        checkpoint.execute("checkpoint sync");
                    }
                    acknowledged.set(number);
                }
                if (number % REVIEWS_A_HOUSEKEEPING == 0) {
                    housekeeping.step();
                }
            }
        }
    }

    private static Outcome look(String url, int acknowledged) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement query = connection.createStatement()) {
            int last = number(query, "select coalesce(max(id), 0) from review");
            boolean whole = number(query, "select count(*) from review where length(note) >= 0") == last
                    && number(query, "select count(*) from card where length(state) >= 0") == CARDS
                    && number(query, "select count(*) from card where due >= 0") == CARDS;
            if (!whole) {
                return Outcome.BROKEN;
            }
            return last < acknowledged ? Outcome.LOST : Outcome.KEPT;
        } catch (SQLException e) {
            return Outcome.BROKEN;
        }
    }

    private static int number(Statement query, String sql) throws SQLException {
        try (ResultSet found = query.executeQuery(sql)) {
            found.next();
            return found.getInt(1);
        }
    }
}
