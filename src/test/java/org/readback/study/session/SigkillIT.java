package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.account.person.Role;
import org.readback.support.PackagedProgram;
import org.readback.support.ProgramDatabase;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;
import org.readback.support.Tab;

class SigkillIT {
    private static final int KILLS = 3;
    private static final int REVIEWS_BEFORE_A_KILL = 20;

    @TempDir
    Path data;

    @Test
    @DisplayName(
            "every acknowledged review is there exactly once after kill -9 under concurrent answers, several times")
    void acknowledgedReviewsSurvive() throws Exception {
        PackagedProgram.start(data).stop();
        List<Tab> tabs = tabsOfThreePeople();

        for (int kill = 0; kill < KILLS; kill++) {
            answerUntilKilled(tabs);
        }
        PackagedProgram program = PackagedProgram.start(data);
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Tab tab : tabs) {
                tab.resend(http, program.address());
            }
        }
        program.stop();

        try (Connection connection = new ProgramDatabase(data).open()) {
            for (SignedIn person : Set.copyOf(tabs.stream().map(Tab::person).toList())) {
                Set<Long> acknowledged = new HashSet<>();
                tabs.stream()
                        .filter(tab -> tab.person().equals(person))
                        .forEach(tab -> acknowledged.addAll(tab.acknowledged()));
                assertThat(acknowledged).isNotEmpty();
                assertThat(numbers(connection, "select attempt_id from review where person_id = ?", person))
                        .containsExactlyInAnyOrderElementsOf(acknowledged);
                assertThat(numbers(connection, "select sum(reviews) from study_day where person_id = ?", person))
                        .containsExactly((long) acknowledged.size());
                assertThat(numbers(connection, "select sum(reviews) from card where person_id = ?", person))
                        .containsExactly((long) acknowledged.size());
            }
        }
    }

    /** The third person has the session open in two tabs. */
    private List<Tab> tabsOfThreePeople() throws SQLException {
        try (Connection connection = new ProgramDatabase(data).open()) {
            List<Tab> tabs = new ArrayList<>();
            for (int person = 0; person < 3; person++) {
                tabs.add(new Tab(SignedIn.in(connection, Instant.now(), Role.STAFFER)));
            }
            tabs.add(new Tab(tabs.getLast().person()));
            StudyBank.newPerDay(connection, 1000);
            return tabs;
        }
    }

    private void answerUntilKilled(List<Tab> tabs) throws Exception {
        PackagedProgram program = PackagedProgram.start(data);
        Semaphore reviews = new Semaphore(0);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> answering = new ArrayList<>();
            for (Tab tab : tabs) {
                answering.add(threads.submit(() -> answer(tab, program.address(), reviews)));
            }
            boolean enough = reviews.tryAcquire(REVIEWS_BEFORE_A_KILL, 10, TimeUnit.MINUTES);
            program.kill();
            for (Future<?> each : answering) {
                finish(each);
            }
            assertThat(enough).as("reviews acknowledged before the kill").isTrue();
        }
    }

    private static Void answer(Tab tab, URI address, Semaphore reviews) throws InterruptedException {
        tab.answerWhileServed(address, reviews::release);
        return null;
    }

    private static void finish(Future<?> answering) throws InterruptedException {
        try {
            answering.get();
        } catch (ExecutionException e) {
            throw new AssertionError("a page was refused while the program was up", e.getCause());
        }
    }

    private static List<Long> numbers(Connection connection, String sql, SignedIn person) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, person.personId());
            List<Long> numbers = new ArrayList<>();
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    numbers.add(row.getLong(1));
                }
            }
            return numbers;
        }
    }
}
