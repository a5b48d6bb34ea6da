package org.readback.support;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A PostgreSQL of its own for one test, which can be stopped and started under the application. The test gets it as a
 * {@code Consumer<Boolean>}: true starts it, false stops it.
 */
public class StoppablePostgres implements QuarkusTestResourceLifecycleManager {
    private Path data;
    private int port;
    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
            data = Files.createTempDirectory("stoppable-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        turn(true);
        return Map.of(
                "quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + port + "/postgres",
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "postgres");
    }

    /** After {@link PostgresServer}, whose address would stand otherwise. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void inject(TestInjector injector) {
        Consumer<Boolean> turn = this::turn;
        injector.injectIntoFields(turn, new TestInjector.MatchesType(Consumer.class));
    }

    @Override
    public void stop() {
        turn(false);
    }

    private synchronized void turn(boolean on) {
        try {
            if (on && server == null) {
                server = EmbeddedPostgres.builder()
                        .setDataDirectory(data)
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        .start();
            } else if (!on && server != null) {
                server.close();
                server = null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
