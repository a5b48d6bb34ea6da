package org.readback.account;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.web.Flash;
import org.readback.web.Redirects;

/** What the administrator may do with one person. */
@Path("/people/{id:\\d+}")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class PersonPage {
    private final Person.Repository people;
    private final PeopleService service;
    private final Passwords passwords;
    private final CurrentPerson current;
    private final Flash flash;

    PersonPage(
            Person.Repository people, PeopleService service, Passwords passwords, CurrentPerson current, Flash flash) {
        this.people = people;
        this.service = service;
        this.passwords = passwords;
        this.current = current;
        this.flash = flash;
    }

    record One(
            long id,
            String login,
            String displayName,
            boolean enabled,
            boolean passwordTemporary,
            Optional<String> mailAddress,
            ZonedDateTime since,
            List<RoleChoice> roles)
            implements TemplateInstance {}

    record Reset(long id, String login, String displayName, String passphrase) implements TemplateInstance {}

    @GET
    public One page(@PathParam("id") long id) {
        Person person = find(id);
        return new One(
                id,
                person.login(),
                person.displayName(),
                person.enabled(),
                person.passwordTemporary(),
                person.mailAddress(),
                person.createdAt().atZone(current.zone()),
                RoleChoice.all(person.roles()));
    }

    @POST
    @Path("/roles")
    public Response roles(@PathParam("id") long id, @RestForm List<String> role) {
        Person person = find(id);
        return after(
                service.setRoles(person, RoleChoice.parse(Objects.requireNonNullElse(role, List.of()))),
                person,
                "The roles of " + person.displayName() + " are saved.");
    }

    @POST
    @Path("/disable")
    public Response disable(@PathParam("id") long id) {
        Person person = find(id);
        return after(
                service.disable(person), person, person.displayName() + " can no longer sign in. All reviews stay.");
    }

    @POST
    @Path("/enable")
    public Response enable(@PathParam("id") long id) {
        Person person = find(id);
        service.enable(person);
        flash.success(person.displayName() + " can sign in again.");
        return Redirects.seeOther(address(person));
    }

    /** Answers with the passphrase instead of redirecting: it is shown this once and kept nowhere. */
    @POST
    @Path("/password")
    public Reset resetPassword(@PathParam("id") long id) {
        Person person = find(id);
        String passphrase = Passphrase.fresh();
        service.resetPassword(person, passwords.hash(passphrase));
        return new Reset(id, person.login(), person.displayName(), passphrase);
    }

    private Response after(PeopleService.Change change, Person person, String done) {
        switch (change) {
            case DONE -> flash.success(done);
            case LAST_ADMINISTRATOR ->
                flash.error(person.displayName() + " is the only administrator left. Make somebody else one first.");
        }
        return Redirects.seeOther(
                change == PeopleService.Change.DONE && person.id() == current.id() ? "/" : address(person));
    }

    private Person find(long id) {
        return people.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private static String address(Person person) {
        return "/people/" + person.id();
    }
}
