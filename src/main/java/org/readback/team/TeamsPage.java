package org.readback.team;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.OptionalLong;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.PageContext;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** The teams that a lead sees, and those that the administrator looks after. */
@Path("/teams")
@Produces(MediaType.TEXT_HTML)
class TeamsPage {
    private final TeamLists lists;
    private final TeamService service;
    private final DashboardService dashboards;
    private final CurrentPerson current;
    private final PageContext page;
    private final Validator validator;
    private final Flash flash;
    private final Texts texts;

    TeamsPage(
            TeamLists lists,
            TeamService service,
            DashboardService dashboards,
            CurrentPerson current,
            PageContext page,
            Validator validator,
            Flash flash,
            Texts texts) {
        this.lists = lists;
        this.service = service;
        this.dashboards = dashboards;
        this.current = current;
        this.page = page;
        this.validator = validator;
        this.flash = flash;
        this.texts = texts;
    }

    /**
     * @param led the teams whose dashboards the person sees
     * @param all every team, for the administrator; empty for others
     */
    record Teams(
            List<TeamLists.Row> led, List<TeamLists.Row> all, boolean administrator, TeamForm form, FormErrors errors)
            implements TemplateInstance {}

    record Board(Dashboard board) implements TemplateInstance {}

    @GET
    @RolesAllowed({Roles.LEAD, Roles.ADMINISTRATOR})
    public Teams list() {
        return show(new TeamForm(""), FormErrors.none());
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response make(@BeanParam TeamForm form) {
        FormErrors errors = FormErrors.validate(validator, form);
        if (errors.any()) {
            return wrong(form, errors);
        }
        OptionalLong made = service.make(form.name());
        if (made.isEmpty()) {
            return wrong(form, errors.and("name", say().nameTaken()));
        }
        flash.success(say().made());
        return Redirects.seeOther("/teams/" + made.getAsLong() + "/members");
    }

    /** Only for who leads this very team; for everybody else there is no such page. */
    @GET
    @Path("/{id:\\d+}")
    @RolesAllowed(Roles.LEAD)
    public Board board(@PathParam("id") long id) {
        return new Board(dashboards.dashboard(current.id(), id).orElseThrow(NotFoundException::new));
    }

    private Response wrong(TeamForm form, FormErrors errors) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(show(form, errors))
                .build();
    }

    private TeamMessages say() {
        return texts.of(TeamMessages.class);
    }

    private Teams show(TeamForm form, FormErrors errors) {
        boolean administrator = page.may(Roles.ADMINISTRATOR);
        return new Teams(
                page.may(Roles.LEAD) ? lists.ledBy(current.id()) : List.of(),
                administrator ? lists.all() : List.of(),
                administrator,
                form,
                errors);
    }
}
