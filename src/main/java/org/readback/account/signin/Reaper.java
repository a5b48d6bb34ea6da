package org.readback.account.signin;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.readback.account.credential.Guessing;
import org.readback.web.error.Outage;

/** Clears away sign-ins that have ended and tries that no longer count. Several nodes may do so at once. */
@ApplicationScoped
class Reaper {
    private final SignIns signIns;
    private final Guessing guessing;

    Reaper(SignIns signIns, Guessing guessing) {
        this.signIns = signIns;
        this.guessing = guessing;
    }

    @Scheduled(every = "1h", delayed = "10m", skipExecutionIf = Outage.Unreachable.class)
    void clear() {
        signIns.deleteEnded();
        guessing.deleteOld();
    }
}
