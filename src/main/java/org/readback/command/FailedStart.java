package org.readback.command;

import java.io.PrintStream;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logging.Logger;

/** Says why the program does not start: what is known in a sentence, anything else with its whole trace in the log. */
final class FailedStart {
    private static final Logger LOG = Logger.getLogger(FailedStart.class);

    private FailedStart() {}

    static void say(Throwable failure, PrintStream err) {
        Optional<Obstacle> obstacle = new Diagnosis(new StartSettings(FailedStart::setting)).of(failure);
        if (obstacle.isEmpty()) {
            LOG.error("The start failed for a reason that nobody expected", failure);
        }
        err.println("readback: "
                + obstacle.map(Obstacle::sentence)
                        .orElse("the program cannot start, and the log above says where it stopped; please report it: "
                                + failure));
    }

    private static Optional<String> setting(String name) {
        try {
            Config config = ConfigProvider.getConfig();
            return config.getOptionalValue(name, String.class);
        } catch (RuntimeException unreadable) {
            // The configuration may be what keeps the program from starting.
            return Optional.empty();
        }
    }
}
