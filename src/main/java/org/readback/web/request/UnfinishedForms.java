package org.readback.web.request;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How many bytes of forms that are still arriving are kept for each address, so that nobody fills the memory with them. */
final class UnfinishedForms {
    private final ConcurrentMap<String, Long> bytes = new ConcurrentHashMap<>();
    private final long most;

    UnfinishedForms(long most) {
        this.most = most;
    }

    /** Counts further bytes, also those that are too many. */
    boolean add(String address, long further) {
        return bytes.merge(address, further, Long::sum) <= most;
    }

    /** Forgets bytes of a form that is whole or given up. */
    void remove(String address, long gone) {
        bytes.computeIfPresent(address, (_, kept) -> kept > gone ? kept - gone : null);
    }

    long of(String address) {
        return bytes.getOrDefault(address, 0L);
    }
}
