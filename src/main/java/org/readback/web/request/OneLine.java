package org.readback.web.request;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Keeps every record of the log, whoever writes it, on a line of its own: what could start another, or hide one, is written as an
 * escape, in messages and in those of exceptions. Nothing a stranger sends can look like a record.
 */
@LoggingFilter(name = "one-line")
public final class OneLine implements Filter {
    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord given) {
        ExtLogRecord record = ExtLogRecord.wrap(given);
        String message = MESSAGE.format(record);
        if (LogText.isNeeded(message)) {
            record.setParameters(null);
            record.setMessage(LogText.escape(message), ExtLogRecord.FormatStyle.NO_FORMAT);
        }
        if (given.getThrown() != null) {
            given.setThrown(Escaped.of(given.getThrown(), new IdentityHashMap<>()));
        }
        return true;
    }

    /** An exception as the log may show it: the same, but for its words. */
    private static final class Escaped extends Throwable {
        private static final long serialVersionUID = 1;

        private final String text;

        private Escaped(String text, StackTraceElement[] trace) {
            super(text);
            this.text = text;
            setStackTrace(trace);
        }

        /** @param seen exceptions may go round in circles */
        static Throwable of(Throwable thrown, Map<Throwable, Throwable> seen) {
            if (!isNeeded(thrown, new IdentityHashMap<>())) {
                return thrown;
            }
            Throwable known = seen.get(thrown);
            if (known != null) {
                return known;
            }
            Escaped escaped = new Escaped(LogText.escape(thrown.toString()), thrown.getStackTrace());
            seen.put(thrown, escaped);
            if (thrown.getCause() != null) {
                Throwable cause = of(thrown.getCause(), seen);
                if (cause != escaped) {
                    escaped.initCause(cause);
                }
            }
            Arrays.stream(thrown.getSuppressed())
                    .map(suppressed -> of(suppressed, seen))
                    .filter(suppressed -> suppressed != escaped)
                    .forEach(escaped::addSuppressed);
            return escaped;
        }

        private static boolean isNeeded(Throwable thrown, Map<Throwable, Boolean> seen) {
            return thrown != null
                    && seen.put(thrown, true) == null
                    && (LogText.isNeeded(thrown.toString())
                            || isNeeded(thrown.getCause(), seen)
                            || Arrays.stream(thrown.getSuppressed())
                                    .anyMatch(suppressed -> isNeeded(suppressed, seen)));
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
