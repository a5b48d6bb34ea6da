package org.readback.web.error;

import java.util.UUID;
import org.jboss.logging.Logger;

/** What nobody expected, for whoever looks after the program. */
final class FailureLog {
    private static final Logger LOG = Logger.getLogger(FailureLog.class);

    private FailureLog() {}

    /** Logs a failure, and gives the number it has there. */
    static String add(Throwable failure) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "Failure %s", id);
        return id;
    }
}
