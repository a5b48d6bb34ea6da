package org.readback.bank;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The reports that everything is learnt from, for everybody who is signed in. */
@Path("/reports")
@Authenticated
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
