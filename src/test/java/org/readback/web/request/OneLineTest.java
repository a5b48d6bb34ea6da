package org.readback.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.Handler;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OneLineTest {
    private static final String FORGED = "a\r\n2026-01-01 INFO sign-in.opened root";
    private static final String ESCAPED = "a\\u{d}\\u{a}2026-01-01 INFO sign-in.opened root";

    @Test
    @DisplayName("what is printed goes through it")
    void isUsed() {
        Filter used = Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .map(Handler::getFilter)
                .findFirst()
                .orElseThrow();
        ExtLogRecord record = record(FORGED);
        assertThat(used.isLoggable(record)).isTrue();
        assertThat(record.getMessage()).isEqualTo(ESCAPED);
    }

    @Test
    @DisplayName("a message with line breaks in it is one line")
    void message() {
        ExtLogRecord record = record("From %s");
        record.setParameters(new Object[] {FORGED});
        assertThat(printed(record)).isEqualTo("From " + ESCAPED);
        assertThat(printed(record("From " + FORGED))).isEqualTo("From " + ESCAPED);
    }

    @Test
    @DisplayName("so is each message in a stack trace, and the places in the code stay")
    void exceptions() {
        IllegalStateException failure = new IllegalStateException(FORGED, new IllegalArgumentException(FORGED));
        failure.addSuppressed(new IllegalArgumentException("Suppressed " + FORGED));
        ExtLogRecord record = record("Failure");
        record.setThrown(failure);
        assertThat(printed(record).lines())
                .noneMatch(line -> line.startsWith("2026-01-01"))
                .contains(
                        "Failure: java.lang.IllegalStateException: " + ESCAPED,
                        "Caused by: java.lang.IllegalArgumentException: " + ESCAPED)
                .anyMatch(line -> line.contains("Suppressed " + ESCAPED))
                .anyMatch(line -> line.contains("OneLineTest.exceptions"));
    }

    @Test
    @DisplayName("an exception that goes round in circles ends")
    void circles() {
        IllegalStateException outer = new IllegalStateException(FORGED);
        outer.initCause(new IllegalArgumentException("inner", outer));
        ExtLogRecord record = record("Failure");
        record.setThrown(outer);
        assertThat(printed(record)).contains(ESCAPED).doesNotContain("\n2026");
    }

    private static ExtLogRecord record(String message) {
        return new ExtLogRecord(Level.INFO, message, ExtLogRecord.FormatStyle.PRINTF, OneLineTest.class.getName());
    }

    private static String printed(ExtLogRecord record) {
        assertThat(new OneLine().isLoggable(record)).isTrue();
        return new PatternFormatter("%s%e").format(record).stripTrailing();
    }
}
