package org.readback.study.queue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What was worked out for people, kept in memory for those who were here last. It only saves work: each user says whether
 * what is remembered is what would be worked out now, by what the database says, and what was forgotten is worked out again.
 */
final class PersonCache<V> {
    private static final int PEOPLE = 100;

    private final Map<Long, V> ofPeople = new LinkedHashMap<>(PEOPLE, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
            return size() > PEOPLE;
        }
    };

    /** What is remembered of a person if it still holds, else what is worked out anew. */
    V of(long personId, Predicate<V> holds, Supplier<V> anew) {
        synchronized (ofPeople) {
            V known = ofPeople.get(personId);
            if (known != null && holds.test(known)) {
                return known;
            }
        }
        // Not under the lock: others need not wait for it, and two at once come to the same.
        V now = anew.get();
        synchronized (ofPeople) {
            ofPeople.put(personId, now);
        }
        return now;
    }
}
