package org.readback.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Says in one line where to go, once pages are really served there. */
@Singleton
class ReadyMessage {
    private static final Logger LOG = Logger.getLogger(ReadyMessage.class);

    private static final int TRIES = 500;
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private final HttpServer server;

    ReadyMessage(HttpServer server) {
        this.server = server;
    }

    void say(@ObservesAsync HttpServerStart started) throws InterruptedException {
        if (LaunchMode.current() != LaunchMode.TEST) {
            LOG.infof("Readback is ready: open %s", address());
        }
    }

    /** On a busy machine the event is quicker than the thread that notes the address; asking for it before fails. */
    private URI address() throws InterruptedException {
        for (int tried = 1; tried < TRIES; tried++) {
            try {
                return server.getLocalBaseUri();
            } catch (RuntimeException notYetKnown) {
                Thread.sleep(BETWEEN);
            }
        }
        return server.getLocalBaseUri();
    }
}
