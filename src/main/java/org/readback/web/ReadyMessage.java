package org.readback.web;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Says in one line where to go, once pages are really served there. */
@Singleton
class ReadyMessage {
    private static final Logger LOG = Logger.getLogger(ReadyMessage.class);

    private final HttpServer server;

    ReadyMessage(HttpServer server) {
        this.server = server;
    }

    void say(@ObservesAsync HttpServerStart started) {
        if (LaunchMode.current() != LaunchMode.TEST) {
            LOG.infof("Readback is ready: open %s", server.getLocalBaseUri());
        }
    }
}
