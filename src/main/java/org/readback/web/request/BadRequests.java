package org.readback.web.request;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Gives our page to requests whose headers the router itself cannot read: it would answer in JSON. What is no address at all
 * Quarkus refuses before, with nothing but the status.
 */
@ApplicationScoped
class BadRequests {
    private static final int BAD_REQUEST = 400;

    private final EarlyRefusals refusals;

    BadRequests(EarlyRefusals refusals) {
        this.refusals = refusals;
    }

    void on(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    }

    private void failed(RoutingContext context) {
        if (context.statusCode() == BAD_REQUEST) {
            refusals.refuse(context, Refusal.UNREADABLE);
        } else {
            context.next();
        }
    }
}
