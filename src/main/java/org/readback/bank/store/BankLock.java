package org.readback.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.Optional;

/** The one row that whoever changes which questions are asked must lock, and what is known of the bank as a whole. */
@Entity
@Table(name = "bank_lock")
public class BankLock {
    private static final int ONLY = 1;

    @Id
    private int id;

    private String fingerprint;
    private long changes;

    protected BankLock() {}

    /** What the loaded bank came from; empty if that cannot be told. */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    /** Remembers what the bank was loaded from. */
    public void loadedFrom(Optional<String> source) {
        fingerprint = source.orElse(null);
    }

    /** Makes stale what was worked out about which questions there are. */
    public void count() {
        changes++;
    }

    /** How often it has changed which questions are asked and where they are filed. */
    public long changes() {
        return changes;
    }

    /** Queries for the row. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<BankLock, Integer> {
        public BankLock read() {
            return findById(ONLY);
        }

        /** Waits for whoever changes the bank now, and keeps others waiting until the transaction ends. */
        public BankLock lock() {
            return findById(ONLY, LockModeType.PESSIMISTIC_WRITE);
        }
    }
}
