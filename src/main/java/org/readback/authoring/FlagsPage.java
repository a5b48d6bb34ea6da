package org.readback.authoring;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.account.person.Roles;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** The flags that nobody has seen to yet. */
@Path("/questions/flags")
@RolesAllowed(Roles.INSTRUCTOR)
@Produces(MediaType.TEXT_HTML)
class FlagsPage {
    private final FlagDesk desk;
    private final Flash flash;
    private final Texts texts;

    FlagsPage(FlagDesk desk, Flash flash, Texts texts) {
        this.desk = desk;
        this.flash = flash;
        this.texts = texts;
    }

    record Flags(FlagDesk.Found found) implements TemplateInstance {}

    @GET
    public Flags list(@RestQuery @DefaultValue("1") int page) {
        return new Flags(desk.find(page));
    }

    @POST
    @Path("/{id:\\d+}/settle")
    public Response settle(long id) {
        if (desk.settle(id)) {
            flash.success(texts.of(AuthoringMessages.class).settled());
        } else {
            flash.error(texts.of(AuthoringMessages.class).settledBefore());
        }
        return Redirects.seeOther("/questions/flags");
    }
}
