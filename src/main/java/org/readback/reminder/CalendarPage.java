package org.readback.reminder;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;
import org.readback.account.credential.Token;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** A person's calendar of due cards, and its private address. */
@Path("/calendar")
class CalendarPage {
    private static final String ENDING = ".ics";

    private final CurrentPerson current;
    private final CalendarService service;
    private final Flash flash;
    private final Texts texts;

    CalendarPage(CurrentPerson current, CalendarService service, Flash flash, Texts texts) {
        this.current = current;
        this.service = service;
        this.flash = flash;
        this.texts = texts;
    }

    record Feed(String address) implements TemplateInstance {}

    record Calendar(boolean made) implements TemplateInstance {}

    @GET
    @RolesAllowed(Roles.STAFFER)
    @Produces(MediaType.TEXT_HTML)
    public Calendar page() {
        return new Calendar(service.exists(current.id()));
    }

    /** Makes an address and shows it, this once. */
    @POST
    @RolesAllowed(Roles.STAFFER)
    @Produces(MediaType.TEXT_HTML)
    public Feed make(@Context UriInfo here) {
        Token secret = service.make(current.id());
        return new Feed(here.getBaseUri()
                .resolve("/calendar/" + secret.secret() + ENDING)
                .toString());
    }

    @POST
    @Path("/delete")
    @RolesAllowed(Roles.STAFFER)
    public Response takeBack() {
        service.takeBack(current.id());
        flash.success(texts.of(ReminderMessages.class).feedTakenBack());
        return Redirects.seeOther("/calendar");
    }

    /** The calendar itself: whoever has the address may read it. */
    @GET
    @Path("/{file}")
    @PermitAll
    @Produces("text/calendar; charset=utf-8")
    public String read(@RestPath String file) {
        if (!file.endsWith(ENDING)) {
            throw new NotFoundException();
        }
        return service.read(file.substring(0, file.length() - ENDING.length())).orElseThrow(NotFoundException::new);
    }
}
