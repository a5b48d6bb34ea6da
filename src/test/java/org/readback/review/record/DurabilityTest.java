package org.readback.review.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DurabilityTest {
    @Test
    @DisplayName("whoever comes while a checkpoint runs waits for one that begins later, and shares it")
    void shared() throws Exception {
        Held durability = new Held();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> first = threads.submit(durability::sync);
            assertThat(durability.begun.await(5, TimeUnit.MINUTES)).isTrue();
            CountDownLatch arriving = new CountDownLatch(8);
            List<Future<?>> others = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                others.add(threads.submit(() -> {
                    arriving.countDown();
                    durability.sync();
                }));
            }
            assertThat(arriving.await(5, TimeUnit.MINUTES)).isTrue();
            assertThat(others).noneMatch(Future::isDone);
            durability.mayEnd.countDown();
            first.get(5, TimeUnit.MINUTES);
            for (Future<?> other : others) {
                other.get(5, TimeUnit.MINUTES);
            }
        }
        // One for the first; one for those who waited, and one more for any that came while that one ran.
        assertThat(durability.checkpoints.get()).isBetween(2, 9);
        assertThat(durability.atOnce.get()).isEqualTo(1);
    }

    @Test
    @DisplayName("a checkpoint that fails acknowledges nothing, and the next call tries again")
    void failure() {
        AtomicBoolean broken = new AtomicBoolean(true);
        Durability durability = new Durability(null, "h2") {
            @Override
            void checkpoint() {
                if (broken.get()) {
                    throw new IllegalStateException("disk full");
                }
            }
        };
        assertThatThrownBy(durability::sync).hasMessage("disk full");
        broken.set(false);
        durability.sync();
    }

    @Test
    @DisplayName("PostgreSQL needs no checkpoint")
    void postgresql() {
        Durability durability = new Durability(null, "postgresql") {
            @Override
            void checkpoint() {
                throw new IllegalStateException("not for this database");
            }
        };
        durability.sync();
    }

    /** Holds its first checkpoint until it may end. */
    private static final class Held extends Durability {
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);
        private final AtomicInteger checkpoints = new AtomicInteger();
        private final AtomicInteger running = new AtomicInteger();
        private final AtomicInteger atOnce = new AtomicInteger();

        Held() {
            super(null, "h2");
        }

        @Override
        void checkpoint() {
            atOnce.accumulateAndGet(running.incrementAndGet(), Math::max);
            checkpoints.incrementAndGet();
            begun.countDown();
            try {
                assertThat(mayEnd.await(5, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                running.decrementAndGet();
            }
        }
    }
}
