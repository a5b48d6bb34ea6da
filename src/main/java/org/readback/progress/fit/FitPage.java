package org.readback.progress.fit;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.progress.figure.ProgressMessages;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** What was learnt of how the person forgets, seen by that person. */
@Path("/progress/memory")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class FitPage {
    private static final String HERE = "/progress/memory";

    private final CurrentPerson current;
    private final FitViews views;
    private final FitJobs jobs;
    private final Flash flash;
    private final Texts texts;

    FitPage(CurrentPerson current, FitViews views, FitJobs jobs, Flash flash, Texts texts) {
        this.current = current;
        this.views = views;
        this.jobs = jobs;
        this.flash = flash;
        this.texts = texts;
    }

    record Fit(FitView fit) implements TemplateInstance {}

    @GET
    public Fit fit() {
        return new Fit(views.of(current.id(), jobs.progress(current.id())));
    }

    @POST
    public Response request() {
        jobs.request(current.id());
        return Redirects.seeOther(HERE);
    }

    @POST
    @Path("/cancel")
    public Response cancel() {
        jobs.cancel(current.id());
        flash.success(texts.of(ProgressMessages.class).stopped());
        return Redirects.seeOther(HERE);
    }
}
