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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.account.person.Roles;
import org.readback.web.Choice;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** Who is in a team. The administrator sees this and nothing of anybody's memory. */
@Path("/teams/{id:\\d+}/members")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class MembersPage {
    private final Team.Repository teams;
    private final TeamMember.Repository members;
    private final Person.Repository people;
    private final TeamService service;
    private final Validator validator;
    private final Flash flash;
    private final Texts texts;

    MembersPage(
            Team.Repository teams,
            TeamMember.Repository members,
            Person.Repository people,
            TeamService service,
            Validator validator,
            Flash flash,
            Texts texts) {
        this.teams = teams;
        this.members = members;
        this.people = people;
        this.service = service;
        this.validator = validator;
        this.flash = flash;
        this.texts = texts;
    }

    record Members(long id, TeamForm form, FormErrors errors, String name, List<Row> rows, List<Choice> others)
            implements TemplateInstance {}

    /**
     * One member.
     *
     * @param studies whether they have the role that studying needs
     * @param leads whether they see the dashboard
     * @param mayLead whether they have the role for it
     */
    record Row(
            long personId,
            String name,
            String login,
            boolean enabled,
            boolean studies,
            boolean leads,
            boolean mayLead) {}

    @GET
    public Members page(@PathParam("id") long id) {
        Team team = teams.findByIdOptional(id).orElseThrow(NotFoundException::new);
        return show(team, new TeamForm(team.name()), FormErrors.none());
    }

    @POST
    public Response add(@PathParam("id") long id, @RestForm long person) {
        return after(id, service.add(id, person), say().added());
    }

    @POST
    @Path("/{person:\\d+}/remove")
    public Response remove(@PathParam("id") long id, @PathParam("person") long person) {
        return after(id, service.remove(id, person), say().removed());
    }

    @POST
    @Path("/{person:\\d+}/lead")
    public Response lead(@PathParam("id") long id, @PathParam("person") long person, @RestForm boolean leads) {
        return after(id, service.lead(id, person, leads), leads ? say().leadsNow() : say().leadsNoMore());
    }

    @POST
    @Path("/rename")
    public Response rename(@PathParam("id") long id, @BeanParam TeamForm form) {
        Team team = teams.findByIdOptional(id).orElseThrow(NotFoundException::new);
        FormErrors errors = FormErrors.validate(validator, form);
        if (!errors.any() && service.rename(id, form.name()) == TeamService.Change.NAME_TAKEN) {
            errors = errors.and("name", say().nameTaken());
        }
        if (errors.any()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(show(team, form, errors))
                    .build();
        }
        flash.success(say().renamed());
        return Redirects.seeOther(address(id));
    }

    @POST
    @Path("/delete")
    public Response delete(@PathParam("id") long id) {
        TeamService.Change change = service.delete(id);
        if (change != TeamService.Change.DONE) {
            return after(id, change, "");
        }
        flash.success(say().deleted());
        return Redirects.seeOther("/teams");
    }

    private Response after(long id, TeamService.Change change, String done) {
        switch (change) {
            case DONE -> flash.success(done);
            case NOT_A_LEAD -> flash.error(say().notALead());
            case NOT_EMPTY -> flash.error(say().notEmpty());
            case NAME_TAKEN -> flash.error(say().nameTaken());
            case GONE -> throw new NotFoundException();
        }
        return Redirects.seeOther(address(id));
    }

    private TeamMessages say() {
        return texts.of(TeamMessages.class);
    }

    private Members show(Team team, TeamForm form, FormErrors errors) {
        Map<Long, TeamMember> places =
                members.of(team.id()).stream().collect(Collectors.toMap(TeamMember::personId, Function.identity()));
        List<Row> rows = people.listByIds(places.keySet()).stream()
                .map(person -> new Row(
                        person.id(),
                        person.displayName(),
                        person.login(),
                        person.enabled(),
                        person.has(Role.STAFFER),
                        places.get(person.id()).leads(),
                        person.has(Role.LEAD)))
                .toList();
        List<Choice> others = people.listAll().stream()
                .filter(Person::enabled)
                .filter(person -> !places.containsKey(person.id()))
                .sorted(Comparator.comparing(Person::displayName).thenComparing(Person::login))
                .map(person ->
                        new Choice(Long.toString(person.id()), person.displayName() + " (" + person.login() + ")"))
                .toList();
        return new Members(team.id(), form, errors, team.name(), rows, others);
    }

    private static String address(long id) {
        return "/teams/" + id + "/members";
    }
}
