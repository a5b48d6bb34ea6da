package org.readback.web.error;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From the start on, a request waits for a connection no longer than for a lock; the start itself may take longer. */
@Singleton
class LongestWait {
    private final AgroalDataSource dataSource;
    private final Duration wait;

    LongestWait(AgroalDataSource dataSource, @ConfigProperty(name = "readback.longest-wait") long seconds) {
        this.dataSource = dataSource;
        this.wait = Duration.ofSeconds(seconds);
    }

    void begin(@Observes StartupEvent started) {
        dataSource.getConfiguration().connectionPoolConfiguration().setAcquisitionTimeout(wait);
    }
}
