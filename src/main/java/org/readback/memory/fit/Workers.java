package org.readback.memory.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * Does parts of a piece of work on a few threads of its own, the caller's among them. Virtual threads would not do: they
 * share their carriers with the requests, and arithmetic never gives a carrier back. These are ordinary threads, which the
 * operating system interrupts, and they yield after every part.
 */
final class Workers implements AutoCloseable {

    private final int helpers;
    private final ExecutorService threads;

    /** @param atMost how many threads to use, the caller's included; at least 1 */
    Workers(int atMost) {
        if (atMost < 1) {
            throw new IllegalArgumentException(atMost + " threads cannot work; take 1 or more");
        }
        helpers = atMost - 1;
        threads = Executors.newFixedThreadPool(
                Math.max(1, helpers),
                Thread.ofPlatform().name("fit-", 0).daemon().factory());
    }

    /** Does the parts 0 to {@code parts} − 1, each once, in no particular order, and returns when all are done. */
    void each(int parts, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        Runnable some = () -> {
            for (int part = next.getAndIncrement(); part < parts; part = next.getAndIncrement()) {
                work.accept(part);
                Thread.yield();
            }
        };
        List<Future<?>> helping = new ArrayList<>();
        for (int i = 0; i < Math.min(helpers, parts - 1); i++) {
            helping.add(threads.submit(some));
        }
        some.run();
        helping.forEach(Workers::finish);
    }

    private static void finish(Future<?> helper) {
        boolean interrupted = false;
        while (true) {
            try {
                helper.get();
                break;
            } catch (InterruptedException e) {
                // The parts write where the caller reads, so none may go on behind its back; a part takes a
                // millisecond.
                interrupted = true;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
