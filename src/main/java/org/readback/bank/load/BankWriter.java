package org.readback.bank.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.bank.store.BankLock;
import org.readback.bank.store.ReportEntity;
import org.readback.question.KnownNames;

/** Writes a bank in one transaction: all of it or nothing. */
@ApplicationScoped
class BankWriter {
    private final BankLock.Repository locks;
    private final ReportEntity.Repository reports;
    private final ReportContents contents;
    private final QuestionWriter questions;
    private final GiveawayWriter giveaways;
    private final Clock clock;

    BankWriter(
            BankLock.Repository locks,
            ReportEntity.Repository reports,
            ReportContents contents,
            QuestionWriter questions,
            GiveawayWriter giveaways,
            Clock clock) {
        this.locks = locks;
        this.reports = reports;
        this.contents = contents;
        this.questions = questions;
        this.giveaways = giveaways;
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
        // The second of two nodes that start together finds the bank loaded.
        BankLock lock = locks.lock();
        lock.loadedFrom(fingerprint);
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
        if (changes.any()) {
            lock.count();
        }
        return changes;
    }

    /** What the bank that is loaded came from; empty if it cannot be told. */
    @Transactional
    Optional<String> fingerprint() {
        return locks.read().fingerprint();
    }

    private Changes write(LoadedReport loaded, ReportEntity before, Instant now) {
        ReportEntity report = before == null ? new ReportEntity(loaded.report().id()) : before;
        report.become(loaded.report(), loaded.entities(), loaded.contentHash(), now);
        reports.persist(report);
        contents.write(loaded, now);
        Changes changes = questions.write(report.id(), loaded.questions(), now);
        giveaways.write(
                report.id(), loaded.questions(), KnownNames.of(loaded.base().entities()));
        return changes.and(new Changes(1, 0, 0, 0, 0));
    }

    private Changes retire(ReportEntity report, Instant now) {
        report.retire(now);
        contents.retire(report.id(), now);
        return questions.write(report.id(), List.of(), now).and(new Changes(1, 0, 0, 0, 0));
    }
}
