package org.readback.study;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.readback.account.CurrentPerson;

/** How a person is doing, seen by that person. */
@Path("/progress")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class ProgressPage {
    private final CurrentPerson current;
    private final ProgressService service;

    ProgressPage(CurrentPerson current, ProgressService service) {
        this.current = current;
        this.service = service;
    }

    record Progress(ProgressView progress) implements TemplateInstance {}

    @GET
    public Progress progress() {
        return new Progress(service.view(current.id()));
    }
}
