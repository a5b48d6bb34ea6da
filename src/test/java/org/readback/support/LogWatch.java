package org.readback.support;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the program logs while a test watches. */
public final class LogWatch extends Handler implements AutoCloseable {
    private static final PatternFormatter MESSAGE = new PatternFormatter("%s");

    private final List<String> records = new CopyOnWriteArrayList<>();

    private LogWatch() {}

    public static LogWatch start() {
        LogWatch watch = new LogWatch();
        LogContext.getLogContext().getLogger("").addHandler(watch);
        return watch;
    }

    /** Every record with its level, its message and its stack trace. */
    public List<String> records() {
        return List.copyOf(records);
    }

    @Override
    public void publish(LogRecord given) {
        StringWriter text = new StringWriter();
        text.append(given.getLevel().getName()).append(' ');
        text.append(MESSAGE.format(ExtLogRecord.wrap(given)));
        if (given.getThrown() != null) {
            text.append('\n');
            given.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        records.add(text.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LogContext.getLogContext().getLogger("").removeHandler(this);
    }
}
