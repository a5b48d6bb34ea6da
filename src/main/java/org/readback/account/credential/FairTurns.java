package org.readback.account.credential;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Lets only so much work be done at the same time, and lets addresses take turns at it: the next to begin is whoever has least
 * under way. One address may use what no other wants; as soon as another waits, it gets the next free place. An address has a
 * queue of limited length, and where all queues together are too long the longest one gives way.
 */
public final class FairTurns {
    private final int atOnce;
    private final int waitingOfOne;
    private final int waitingOfAll;
    private final Duration patience;

    // All of it under this object's lock.
    private final Map<String, Integer> working = new HashMap<>();
    // Whoever had a turn goes to the end.
    private final Map<String, Deque<CompletableFuture<Boolean>>> queues = new LinkedHashMap<>();

    FairTurns(int atOnce, int waitingOfOne, int waitingOfAll, Duration patience) {
        this.atOnce = atOnce;
        this.waitingOfOne = waitingOfOne;
        this.waitingOfAll = waitingOfAll;
        this.patience = patience;
    }

    /** @throws Busy if there is no turn to be had in the time anybody should wait */
    <T> T take(String address, Supplier<T> work) {
        if (!isTurn(address, queue(address))) {
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            leave(address);
        }
    }

    /** A place in the queue: becomes true when its turn comes, false if it never will. */
    private synchronized CompletableFuture<Boolean> queue(String address) {
        CompletableFuture<Boolean> place = new CompletableFuture<>();
        Deque<CompletableFuture<Boolean>> queue = queues.computeIfAbsent(address, _ -> new ArrayDeque<>());
        queue.addLast(place);
        callNext();
        if (queue.size() > waitingOfOne) {
            queue.removeLast().complete(false);
        } else if (waiting() > waitingOfAll) {
            queues.values().stream()
                    .max(Comparator.comparingInt(Deque::size))
                    .filter(longest -> longest.size() > queue.size())
                    .orElse(queue)
                    .removeLast()
                    .complete(false);
        }
        queues.values().removeIf(Deque::isEmpty);
        return place;
    }

    private boolean isTurn(String address, CompletableFuture<Boolean> place) {
        try {
            return place.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return !giveUp(address, place);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !giveUp(address, place);
        } catch (ExecutionException e) {
            throw new IllegalStateException("nobody fails a place", e);
        }
    }

    /** Whether the place is given up; false where its turn came at the last moment. */
    private synchronized boolean giveUp(String address, CompletableFuture<Boolean> place) {
        if (place.isDone()) {
            return !place.join();
        }
        queues.computeIfPresent(address, (_, queue) -> queue.remove(place) && queue.isEmpty() ? null : queue);
        return true;
    }

    private synchronized void leave(String address) {
        working.computeIfPresent(address, (_, places) -> places > 1 ? places - 1 : null);
        callNext();
    }

    private void callNext() {
        while (working.values().stream().mapToInt(Integer::intValue).sum() < atOnce && waiting() > 0) {
            String next = queues.entrySet().stream()
                    .filter(waiting -> !waiting.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .min(Comparator.comparingInt(address -> working.getOrDefault(address, 0)))
                    .orElseThrow();
            Deque<CompletableFuture<Boolean>> queue = queues.remove(next);
            queue.removeFirst().complete(true);
            working.merge(next, 1, Integer::sum);
            if (!queue.isEmpty()) {
                queues.put(next, queue);
            }
        }
    }

    /** How many wait for their turn. */
    synchronized int waiting() {
        return queues.values().stream().mapToInt(Deque::size).sum();
    }

    /** There is no turn to be had at this moment. */
    public static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
