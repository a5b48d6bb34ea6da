package org.readback.account.admin;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.account.credential.Passphrase;
import org.readback.account.credential.Passwords;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Person;
import org.readback.account.person.Roles;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;
import org.readback.web.request.ClientAddress;

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
    private final Texts texts;

    PersonPage(
            Person.Repository people,
            PeopleService service,
            Passwords passwords,
            CurrentPerson current,
            Flash flash,
            Texts texts) {
        this.people = people;
        this.service = service;
        this.passwords = passwords;
        this.current = current;
        this.flash = flash;
        this.texts = texts;
    }

    record One(
            long id,
            String login,
            String displayName,
            boolean enabled,
            boolean passwordTemporary,
            Optional<String> mailAddress,
            LocalDate since,
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
                person.password().temporary(),
                person.mailAddress(),
                LocalDate.ofInstant(person.createdAt(), current.zone()),
                RoleChoice.all(person.roles()));
    }

    @POST
    @Path("/roles")
    public Response roles(@PathParam("id") long id, @RestForm List<String> role) {
        Person person = find(id);
        return after(
                service.setRoles(person, RoleChoice.parse(Objects.requireNonNullElse(role, List.of()))),
                person,
                say().rolesSaved(person.displayName()));
    }

    @POST
    @Path("/disable")
    public Response disable(@PathParam("id") long id) {
        Person person = find(id);
        return after(service.disable(person), person, say().disabledNow(person.displayName()));
    }

    @POST
    @Path("/enable")
    public Response enable(@PathParam("id") long id) {
        Person person = find(id);
        service.enable(person);
        flash.success(say().enabledNow(person.displayName()));
        return Redirects.seeOther(address(person));
    }

    /** Answers with the passphrase instead of redirecting: it is shown this once and kept nowhere. */
    @POST
    @Path("/password")
    public Reset resetPassword(@PathParam("id") long id, RoutingContext context) {
        Person person = find(id);
        String passphrase = Passphrase.fresh();
        service.resetPassword(person, passwords.hash(passphrase, ClientAddress.of(context)));
        return new Reset(id, person.login(), person.displayName(), passphrase);
    }

    private Response after(PeopleService.Change change, Person person, String done) {
        switch (change) {
            case DONE -> flash.success(done);
            case LAST_ADMINISTRATOR -> flash.error(say().lastAdministrator(person.displayName()));
        }
        return Redirects.seeOther(
                change == PeopleService.Change.DONE && person.id() == current.id() ? "/" : address(person));
    }

    private PeopleMessages say() {
        return texts.of(PeopleMessages.class);
    }

    private Person find(long id) {
        return people.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private static String address(Person person) {
        return "/people/" + person.id();
    }
}
