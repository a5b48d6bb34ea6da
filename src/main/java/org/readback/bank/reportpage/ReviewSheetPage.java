package org.readback.bank.reportpage;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.readback.account.person.Roles;

/** A report's sentences with everything that is asked about them, to be read by an expert, on paper too. */
@Path("/reports/{report}/review-sheet")
@RolesAllowed({Roles.INSTRUCTOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class ReviewSheetPage {
    private final ReviewSheetService service;

    ReviewSheetPage(ReviewSheetService service) {
        this.service = service;
    }

    record ReviewSheet(ReviewSheetService.Sheet sheet) implements TemplateInstance {}

    @GET
    public TemplateInstance sheet(String report) {
        return new ReviewSheet(service.sheet(report).orElseThrow(NotFoundException::new));
    }
}
