package org.readback.progress.figure;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.account.audit.ExportLog;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.web.Csv;

/** How a person is doing, seen by that person. */
@Path("/progress")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class ProgressPage {
    private final CurrentPerson current;
    private final ExportLog log;
    private final ProgressService service;

    ProgressPage(CurrentPerson current, ExportLog log, ProgressService service) {
        this.current = current;
        this.log = log;
        this.service = service;
    }

    record Progress(ProgressView.Overview progress) implements TemplateInstance {}

    record Cards(ProgressView.Cards progress) implements TemplateInstance {}

    record Habits(ProgressView.Habits progress) implements TemplateInstance {}

    /** Why a figure is not shown: what was asked for is none of those there are, or is not ready yet. */
    record Refused(String reason) implements TemplateInstance {}

    @GET
    public Progress progress(@RestQuery Optional<String> period, @RestQuery Optional<String> ahead) {
        return new Progress(service.overview(current.id(), look(period, ahead)));
    }

    @GET
    @Path("/cards")
    public Cards cards() {
        return new Cards(service.cards(current.id()));
    }

    @GET
    @Path("/habits")
    public Habits habits(@RestQuery Optional<String> period, @RestQuery Optional<String> ahead) {
        return new Habits(service.habits(current.id(), look(period, ahead)));
    }

    /** One figure as a file for a spreadsheet. */
    @GET
    @Path("/{figure}.csv")
    @Produces("text/csv;charset=utf-8")
    public Response csv(
            @RestPath String figure, @RestQuery Optional<String> period, @RestQuery Optional<String> ahead) {
        ChartId name = ChartId.at(figure).orElseThrow(() -> refusal(404, "figure"));
        DataTable found = service.figure(current.id(), name, look(period, ahead));
        log.wrote(name.address() + ".csv");
        StreamingOutput body = out -> write(found, out);
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"readback-" + name.address() + ".csv\"")
                .build();
    }

    private static void write(DataTable figure, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Csv csv = new Csv(writer, figure.columns());
        figure.rows().forEach(row -> csv.row(DataTable.csv(row)));
        writer.flush();
    }

    private static TimeRange look(Optional<String> period, Optional<String> ahead) {
        return TimeRange.of(period, ahead).orElseThrow(() -> refusal(400, "period"));
    }

    private static WebApplicationException refusal(int status, String reason) {
        return new WebApplicationException(Response.status(status)
                .entity(new Refused(reason).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .build());
    }
}
