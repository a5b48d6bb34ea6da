package org.readback.bank.load;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Loads the question bank whenever the program starts. A bank with a fault stops the start; {@code command} says which fault.
 */
@Singleton
class BankLoader {
    private static final Logger LOG = Logger.getLogger(BankLoader.class);

    private final BankConfig config;
    private final BankWriter writer;
    private final LoadedFacts facts;

    BankLoader(BankConfig config, BankWriter writer, LoadedFacts facts) {
        this.config = config;
        this.writer = writer;
        this.facts = facts;
    }

    void load(@Observes StartupEvent start) {
        // Taken before the files are read: one that changes meanwhile is then read again at the next start.
        Optional<String> fingerprint = Fingerprint.of(config);
        if (fingerprint.isPresent() && fingerprint.equals(writer.fingerprint())) {
            return;
        }
        List<LoadedReport> bank =
                config.directory().map(Path::of).map(BankFiles::in).orElseGet(BankFiles::inside);
        List<LoadedReport> wanted = bank.stream()
                .filter(loaded -> config.examples() || !loaded.report().example())
                .toList();
        Changes changes = writer.write(wanted, fingerprint);
        facts.know(wanted);
        if (changes.any()) {
            LOG.info(changes.sentence());
        }
    }

    /** Writes these reports and nothing where they are what is there already. */
    Changes load(List<LoadedReport> reports) {
        Changes changes = writer.write(reports, Optional.empty());
        facts.know(reports);
        return changes;
    }
}
