package org.readback.reminder;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.Router;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.readback.web.Redirects;

/**
 * Where the link in a mail leads that stops the mails. Whoever has it need not be signed in. Opening it stops nothing, since
 * programs open links too: the page asks.
 */
@Path("/mail-off/{secret}")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class MailOffPage {
    private final DigestService service;

    MailOffPage(DigestService service) {
        this.service = service;
    }

    /**
     * The page.
     *
     * @param good whether the link stops anything
     */
    record MailOff(String secret, boolean good) implements TemplateInstance {}

    @GET
    public MailOff page(@RestPath String secret) {
        return new MailOff(secret, service.isGood(secret));
    }

    @POST
    @Path("/stop")
    public Response stop(@RestPath String secret) {
        service.stop(secret);
        return Redirects.seeOther("/mail-off/" + secret);
    }

    /**
     * The button in mail programs (RFC 8058): they send to the link itself, with no cookie and no token of a page of ours. The
     * secret in the link is what shows that they may.
     */
    void oneClick(@Observes Router router) {
        router.post("/mail-off/:secret").blockingHandler(request -> {
            service.stop(request.pathParam("secret"));
            request.response()
                    .setStatusCode(Response.Status.NO_CONTENT.getStatusCode())
                    .end();
        });
    }
}
