package org.readback.study.session;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.web.Redirects;

/** What a person has before them today, and what they have done. */
@Path("/")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class DayPage {
    private final CurrentPerson current;
    private final DayService days;
    private final DayTopics topics;
    private final SummaryService summaries;

    DayPage(CurrentPerson current, DayService days, DayTopics topics, SummaryService summaries) {
        this.current = current;
        this.days = days;
        this.topics = topics;
        this.summaries = summaries;
    }

    record Today(DayService.DayView day) implements TemplateInstance {}

    record Summary(SummaryService.SummaryView summary) implements TemplateInstance {}

    @GET
    @Path("/study")
    public Today today() {
        return new Today(days.day(current.id()));
    }

    /** Limits the day to a topic. */
    @POST
    @Path("/study/topic")
    public Response choose(@RestForm String topic) {
        topics.choose(current.id(), Objects.requireNonNullElse(topic, ""));
        return Redirects.seeOther("/study");
    }

    @GET
    @Path("/study/summary")
    public Summary summary() {
        return new Summary(summaries.summary(current.id()));
    }
}
