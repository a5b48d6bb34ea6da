package org.readback.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a bank in one transaction: all of it or nothing. */
@ApplicationScoped
class BankWriter {
    private final EntityManager entities;
    private final ReportEntity.Repository reports;
    private final ReportContents contents;
    private final QuestionWriter questions;
    private final Clock clock;

    BankWriter(
            EntityManager entities,
            ReportEntity.Repository reports,
            ReportContents contents,
            QuestionWriter questions,
            Clock clock) {
        this.entities = entities;
        this.reports = reports;
        this.contents = contents;
        this.questions = questions;
        this.clock = clock;
    }

    /**
     * Makes the database's bank these reports. What is the same stays untouched, what is gone is retired, and every
     * question keeps its cards, answers and reviews.
     *
     * @param fingerprint what a later start can tell the same bank by, if anything
     */
    @Transactional
    Changes write(List<LoadedReport> bank, Optional<String> fingerprint) {
        waitForOtherNodes();
        remember(fingerprint);
        Instant now = clock.instant();
        Map<String, ReportEntity> known =
                reports.listAll().stream().collect(Collectors.toMap(ReportEntity::id, Function.identity()));
        Changes changes = Changes.NONE;
        for (LoadedReport loaded : bank) {
            ReportEntity before = known.get(loaded.report().id());
            if (before == null || before.retired() || !before.contentHash().equals(loaded.contentHash())) {
                changes = changes.and(write(loaded, before, now));
            }
        }
        Set<String> there = bank.stream().map(loaded -> loaded.report().id()).collect(Collectors.toSet());
        for (ReportEntity report : known.values()) {
            if (!report.retired() && !there.contains(report.id())) {
                changes = changes.and(retire(report, now));
            }
        }
        return changes;
    }

    /** What the bank that is loaded came from; empty if it cannot be told. */
    @Transactional
    Optional<String> fingerprint() {
        return Optional.ofNullable(
                (String) entities.createNativeQuery("select fingerprint from bank_lock where id = 1", String.class)
                        .getSingleResult());
    }

    private void remember(Optional<String> fingerprint) {
        entities.createNativeQuery("update bank_lock set fingerprint = :fingerprint where id = 1")
                .setParameter("fingerprint", fingerprint.orElse(null))
                .executeUpdate();
    }

    /** The second of two nodes that start together finds the bank loaded. */
    private void waitForOtherNodes() {
        entities.createNativeQuery("select id from bank_lock where id = 1 for update", Integer.class)
                .getSingleResult();
    }

    private Changes write(LoadedReport loaded, ReportEntity before, Instant now) {
        ReportEntity report = before == null ? new ReportEntity(loaded.report().id()) : before;
        report.become(loaded, now);
        reports.persist(report);
        contents.write(loaded, now);
        return questions.write(report.id(), loaded.questions(), now).and(new Changes(1, 0, 0, 0, 0));
    }

    private Changes retire(ReportEntity report, Instant now) {
        report.retire(now);
        contents.retire(report.id(), now);
        return questions.write(report.id(), List.of(), now).and(new Changes(1, 0, 0, 0, 0));
    }
}
