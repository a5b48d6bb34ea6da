package org.readback.account.signin;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.readback.account.credential.LoginThrottle;
import org.readback.web.error.Outage;

/** Clears away sign-ins that have ended and tries that no longer count. Several nodes may do so at once. */
@ApplicationScoped
class SessionCleanup {
    private final SignIns signIns;
    private final LoginThrottle loginThrottle;

    SessionCleanup(SignIns signIns, LoginThrottle loginThrottle) {
        this.signIns = signIns;
        this.loginThrottle = loginThrottle;
    }

    @Scheduled(every = "1h", delayed = "10m", skipExecutionIf = Outage.Unreachable.class)
    void clear() {
        signIns.deleteEnded();
        loginThrottle.deleteOld();
    }
}
