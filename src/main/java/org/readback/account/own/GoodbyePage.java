package org.readback.account.own;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The last page of somebody who has deleted their account. */
@Path("/goodbye")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class GoodbyePage {
    record Goodbye() implements TemplateInstance {}

    @GET
    public Goodbye page() {
        return new Goodbye();
    }
}
