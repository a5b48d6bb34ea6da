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
    private final Team.Repository teams;
    private final TeamMember.Repository members;
    private final TeamService service;
    private final DashboardService dashboards;
    private final CurrentPerson current;
    private final PageContext page;
    private final Validator validator;
    private final Flash flash;
    private final Texts texts;

    TeamsPage(
            Team.Repository teams,
            TeamMember.Repository members,
            TeamService service,
            DashboardService dashboards,
            CurrentPerson current,
            PageContext page,
            Validator validator,
            Flash flash,
            Texts texts) {
        this.teams = teams;
        this.members = members;
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
    record Teams(List<Row> led, List<Row> all, boolean administrator, TeamForm form, FormErrors errors)
            implements TemplateInstance {}

    /** One team in a list. */
    record Row(long id, String name, long members) {}

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
                rows(page.may(Roles.LEAD) ? teams.ledBy(current.id()) : List.of()),
                rows(administrator ? teams.byName() : List.of()),
                administrator,
                form,
                errors);
    }

    private List<Row> rows(List<Team> shown) {
        return shown.stream()
                .map(team -> new Row(team.id(), team.name(), members.size(team.id())))
                .toList();
    }
}
