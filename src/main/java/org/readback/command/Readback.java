package org.readback.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.time.InstantSource;
import org.readback.store.JournaledPath;
import org.readback.store.LastResort;

/** Where the program begins: with a command's name it does that and ends, with nothing it serves pages. */
@QuarkusMain
public final class Readback {

    private Readback() {}

    public static void main(String... arguments) {
        if (arguments.length == 0) {
            LastResort.watchOverTheEnd();
            JournaledPath.register();
            Quarkus.run(Serving.class, arguments);
            return;
        }
        // Before Quarkus starts: a command neither opens the database nor a port.
        int status = new CommandLine(InstantSource.system(), System.out, System.err).run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }
}
