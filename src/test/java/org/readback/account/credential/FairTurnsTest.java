package org.readback.account.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class FairTurnsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> begun = new CopyOnWriteArrayList<>();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    @DisplayName("one address may have all places while nobody else waits")
    void alone() throws Exception {
        FairTurns turns = new FairTurns(2, 8, 40, LONG);
        Work first = new Work(turns, "a");
        Work second = new Work(turns, "a");
        first.awaitBegun();
        second.awaitBegun();
        first.finish();
        second.finish();
    }

    @Test
    @DisplayName("a place that becomes free goes to the address that has least under way, not to who came first")
    void fair() throws Exception {
        FairTurns turns = new FairTurns(2, 8, 40, LONG);
        Work first = new Work(turns, "flood");
        Work second = new Work(turns, "flood");
        first.awaitBegun();
        second.awaitBegun();
        Work third = new Work(turns, "flood");
        third.awaitQueued(1);
        Work other = new Work(turns, "other");
        other.awaitQueued(2);
        first.finish();
        other.awaitBegun();
        assertThat(begun).containsExactly("flood", "flood", "other");
        second.finish();
        third.awaitBegun();
        third.finish();
        other.finish();
    }

    @Test
    @DisplayName("a queue of one address that is full takes no more, and other addresses' queues do")
    void full() throws Exception {
        FairTurns turns = new FairTurns(1, 2, 40, LONG);
        Work under = new Work(turns, "flood");
        under.awaitBegun();
        Work next = new Work(turns, "flood");
        next.awaitQueued(1);
        Work last = new Work(turns, "flood");
        last.awaitQueued(2);
        assertThatThrownBy(() -> turns.take("flood", () -> "")).isInstanceOf(FairTurns.Busy.class);
        Work other = new Work(turns, "other");
        other.awaitQueued(3);
        under.finish();
        next.awaitBegun();
        next.finish();
        other.awaitBegun();
        other.finish();
        last.finish();
    }

    @Test
    @DisplayName("where all queues together are full, the longest gives way to an address with a shorter one")
    void longestGivesWay() throws Exception {
        FairTurns turns = new FairTurns(1, 8, 2, LONG);
        Work under = new Work(turns, "flood");
        under.awaitBegun();
        Work next = new Work(turns, "flood");
        next.awaitQueued(1);
        Work last = new Work(turns, "flood");
        last.awaitQueued(2);
        Work other = new Work(turns, "other");
        assertThatThrownBy(last::finish).hasCauseInstanceOf(FairTurns.Busy.class);
        under.finish();
        next.awaitBegun();
        next.finish();
        other.awaitBegun();
        other.finish();
    }

    @Test
    @DisplayName("who has waited long enough is told to come back, and leaves no trace")
    void patience() throws Exception {
        FairTurns turns = new FairTurns(1, 8, 40, Duration.ofMillis(10));
        Work under = new Work(turns, "a");
        under.awaitBegun();
        assertThatThrownBy(() -> turns.take("b", () -> "")).isInstanceOf(FairTurns.Busy.class);
        assertThat(turns.waiting()).isZero();
        under.finish();
        assertThat(turns.take("b", () -> "done")).isEqualTo("done");
    }

    @Test
    @DisplayName("work that fails gives its place back")
    void failure() {
        FairTurns turns = new FairTurns(1, 8, 40, LONG);
        assertThatThrownBy(() -> turns.take("a", () -> {
                    throw new IllegalStateException("failed");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turns.take("b", () -> "done")).isEqualTo("done");
    }

    /** Work that lasts until it is told to finish. */
    private final class Work {
        private final FairTurns turns;
        private final CountDownLatch beginning = new CountDownLatch(1);
        private final CountDownLatch ending = new CountDownLatch(1);
        private final Future<Boolean> done;

        Work(FairTurns turns, String address) {
            this.turns = turns;
            this.done = threads.submit(() -> turns.take(address, () -> {
                begun.add(address);
                beginning.countDown();
                try {
                    return ending.await(1, TimeUnit.MINUTES);
                } catch (InterruptedException e) {
                    return false;
                }
            }));
        }

        void awaitBegun() throws InterruptedException {
            assertThat(beginning.await(1, TimeUnit.MINUTES)).isTrue();
        }

        void awaitQueued(int waiting) {
            while (turns.waiting() < waiting) {
                Thread.onSpinWait();
            }
        }

        void finish() throws Exception {
            ending.countDown();
            assertThat(done.get(1, TimeUnit.MINUTES)).isTrue();
        }
    }
}
