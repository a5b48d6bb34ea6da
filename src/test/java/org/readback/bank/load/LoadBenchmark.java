package org.readback.bank.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a bank of 1,000 to 10,000 facts takes from its files into the database. No part of the tests, by its name; its
 * command is in docs/performance.md.
 */
@QuarkusTest
class LoadBenchmark {
    @TempDir
    Path folder;

    @Inject
    BankLoader loader;

    @AfterEach
    void leaveTheShippedBank() {
        loader.load(BankFiles.inside());
    }

    @Test
    void loadBanks() {
        for (int facts : new int[] {1_000, 1_000, 2_000, 5_000, 10_000}) {
            Path bank = BigBank.write(folder, facts);
            long start = System.nanoTime();
            List<LoadedReport> reports = BankFiles.in(bank);
            long read = System.nanoTime();
            Changes first = loader.load(reports);
            long written = System.nanoTime();
            Changes again = loader.load(reports);
            long checked = System.nanoTime();
            assertThat(again).isEqualTo(Changes.NONE);
            System.out.printf(
                    "%6d facts, %6d questions: read and generated in %5d ms, written in %5d ms, found unchanged in %4d ms%n",
                    facts, first.added(), ms(read - start), ms(written - read), ms(checked - written));
        }
    }

    private static long ms(long nanos) {
        return nanos / 1_000_000;
    }
}
