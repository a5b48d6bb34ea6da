package org.readback.command;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.InstantSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.readback.database.JournaledPath;
import org.readback.database.LastResort;

/** Where the program begins: with a command's name it does that and ends, with nothing it serves pages. */
@QuarkusMain
public final class Readback {

    private Readback() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            LastResort.watchOverTheEnd();
            JournaledPath.register();
            // Until Quarkus knows how much to log: a start that fails before prints all that was logged so far.
            Logger.getLogger("").setLevel(Level.WARNING);
            Quarkus.run(Serving.class, Readback::end, arguments);
            return;
        }
        // Before Quarkus starts: a command neither opens the database nor a port.
        int status = new CommandLine(InstantSource.system(), System.out, System.err).run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Quarkus leaves to this what a failed start says, and would else print its trace. */
    private static void end(int status, Throwable failure) {
        if (failure != null) {
            FailedStart.say(failure, System.err);
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(status, failure);
    }
}
