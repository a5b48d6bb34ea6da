package org.readback.bank.reportpage;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.readback.account.person.Roles;

/**
 * The reports that everything is learnt from: for those who learn from them, for instructors, whose questions rest on them,
 * and for administrators, who hand out their review sheets.
 */
@Path("/reports")
@RolesAllowed({Roles.STAFFER, Roles.INSTRUCTOR, Roles.ADMINISTRATOR})
@Produces(MediaType.TEXT_HTML)
class ReportsPage {
    private final ReportService service;

    ReportsPage(ReportService service) {
        this.service = service;
    }

    record Reports(List<ReportService.Line> reports) implements TemplateInstance {}

    record Report(ReportService.Head head, List<ReportService.Section> sections) implements TemplateInstance {}

    @GET
    public TemplateInstance reports() {
        return new Reports(service.list());
    }

    @GET
    @Path("/{report}")
    public TemplateInstance report(String report) {
        ReportService.Text text = service.text(report).orElseThrow(NotFoundException::new);
        return new Report(text.head(), text.sections());
    }
}
