package org.readback.study.absence;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** Days on which a person will not study. */
@Path("/study/absences")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class AbsencePage {
    private static final String HERE = "/study/absences";

    private final CurrentPerson current;
    private final AbsenceService service;
    private final Flash flash;
    private final Texts texts;

    AbsencePage(CurrentPerson current, AbsenceService service, Flash flash, Texts texts) {
        this.current = current;
        this.service = service;
        this.flash = flash;
        this.texts = texts;
    }

    record Absences(List<AbsenceService.Away> away, Form form, String problem) implements TemplateInstance {}

    /** An absence as it was typed. */
    record Form(String first, String last) {}

    @GET
    public Absences page() {
        return new Absences(service.of(current.id()), new Form("", ""), "");
    }

    @POST
    public Response plan(@RestForm("first-day") String first, @RestForm("last-day") String last) {
        Form form = new Form(Objects.requireNonNullElse(first, ""), Objects.requireNonNullElse(last, ""));
        Optional<AbsenceProblem> problem = day(form.first())
                .flatMap(from -> day(form.last()).map(to -> service.plan(current.id(), from, to)))
                .orElse(Optional.of(AbsenceProblem.NO_DAY));
        if (problem.isPresent()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(new Absences(service.of(current.id()), form, say().absenceProblem(problem.get())))
                    .build();
        }
        flash.success(say().planned());
        return Redirects.seeOther(HERE);
    }

    @POST
    @Path("/{id:\\d+}/delete")
    public Response takeBack(@RestPath long id) {
        service.takeBack(current.id(), id);
        flash.success(say().takenBack());
        return Redirects.seeOther(HERE);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private AbsenceMessages say() {
        return texts.of(AbsenceMessages.class);
    }
}
