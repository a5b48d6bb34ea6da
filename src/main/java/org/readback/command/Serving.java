package org.readback.command;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Serves pages until the program is told to end. Begins when all is up, and says in one line where to go. */
@Singleton
@Unremovable
class Serving implements QuarkusApplication {
    private static final Logger LOG = Logger.getLogger(Serving.class);

    private final HttpServer server;

    Serving(HttpServer server) {
        this.server = server;
    }

    @Override
    public int run(String... arguments) {
        LOG.infof("Readback is ready: open %s", server.getLocalBaseUri());
        Quarkus.waitForExit();
        return 0;
    }
}
