package org.readback.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class UnavailableTest {
    @Inject
    AgroalDataSource dataSource;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Test
    @DisplayName("whom the database chooses to end a deadlock was busy")
    void deadlock() throws Exception {
        long one = SignedIn.as(Role.STAFFER).personId();
        long other = SignedIn.as(Role.STAFFER).personId();
        try (Connection first = transaction();
                Connection second = transaction();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            lock(first, one);
            lock(second, other);
            Future<List<SQLException>> crossing = threads.submit(() -> tryToLock(first, other));
            List<SQLException> crossed = tryToLock(second, one);
            second.rollback();
            List<SQLException> failures =
                    Stream.concat(crossed.stream(), crossing.get().stream()).toList();
            assertThat(failures).isNotEmpty();
            assertThat(failures)
                    .allSatisfy(
                            failure -> assertThat(Unavailable.because(new IllegalStateException("wrapped", failure)))
                                    .as("%s %s", failure.getSQLState(), failure.getMessage())
                                    .contains(Unavailable.BUSY));
            first.rollback();
        }
    }

    @Test
    @DisplayName("a transaction that takes too long was kept waiting by somebody")
    void transactionTimeout() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().timeout(1).run(() -> {
                    query();
                    while (transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
                        Thread.onSpinWait();
                    }
                    query();
                }))
                .satisfies(failure -> assertThat(Unavailable.because(failure))
                        .as("%s", failure)
                        .contains(Unavailable.BUSY));
    }

    private void query() {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("other failures are failures")
    void others() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            for (String wrong : List.of(
                    "select nothing from nowhere", "select 1 / 0", "insert into person_role values (-1, 'X')")) {
                assertThat(tryTo(() -> statement.execute(wrong)))
                        .singleElement()
                        .satisfies(failure ->
                                assertThat(Unavailable.because(failure)).isEmpty());
            }
        }
        assertThat(Unavailable.because(new IOException("no network"))).isEmpty();
        IllegalStateException circle = new IllegalStateException("one");
        circle.initCause(new IllegalStateException("two", circle));
        assertThat(Unavailable.because(circle)).isEmpty();
    }

    @Test
    @DisplayName("a reason is one line, whatever the database says")
    void reason() {
        SQLException said = new SQLException("Timeout trying to lock\nselect secret", "HYT00");
        assertThat(Unavailable.reason(new IllegalStateException("wrapped", said)))
                .isEqualTo("Timeout trying to lock");
    }

    private Connection transaction() throws SQLException {
        Connection connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void lock(Connection connection, long person) throws SQLException {
        try (var select = connection.prepareStatement("select id from person where id = ? for update")) {
            select.setLong(1, person);
            select.executeQuery().next();
        }
    }

    /** The loser gives its locks up, so that the other one gets them. */
    private static List<SQLException> tryToLock(Connection connection, long person) {
        return tryTo(() -> {
            try {
                lock(connection, person);
            } catch (SQLException lost) {
                connection.rollback();
                throw lost;
            }
        });
    }

    private interface Action {
        void run() throws SQLException;
    }

    private static List<SQLException> tryTo(Action action) {
        try {
            action.run();
            return List.of();
        } catch (SQLException failure) {
            return List.of(failure);
        }
    }
}
