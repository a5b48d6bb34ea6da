package org.readback.account.admin;

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
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Person;
import org.readback.account.person.Roles;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** Where the administrator deletes somebody else's account. Their own goes by {@code DeletionPage}. */
@Path("/people/{id:\\d+}/delete")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class DeletePersonPage {
    private final Person.Repository people;
    private final PeopleService service;
    private final CurrentPerson current;
    private final Flash flash;
    private final Texts texts;

    DeletePersonPage(Person.Repository people, PeopleService service, CurrentPerson current, Flash flash, Texts texts) {
        this.people = people;
        this.service = service;
        this.current = current;
        this.flash = flash;
        this.texts = texts;
    }

    record DeletePerson(long id, String login, String displayName, String typed, FormErrors errors)
            implements TemplateInstance {}

    @GET
    public Response page(@PathParam("id") long id) {
        Person person = find(id);
        return id == current.id()
                ? Redirects.seeOther("/account/delete")
                : Response.ok(show(person, "", FormErrors.none())).build();
    }

    @POST
    public Response delete(@PathParam("id") long id, @RestForm String login) {
        Person person = find(id);
        if (id == current.id()) {
            return Redirects.seeOther("/account/delete");
        }
        PeopleMessages say = texts.of(PeopleMessages.class);
        String typed = Objects.requireNonNullElse(login, "").strip();
        if (!typed.equals(person.login())) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(show(person, typed, FormErrors.none().and("login", say.notTheLogin())))
                    .build();
        }
        switch (service.delete(person)) {
            case DONE -> flash.success(say.deletedNow(person.displayName()));
            case LAST_ADMINISTRATOR -> flash.error(say.lastAdministrator(person.displayName()));
        }
        return Redirects.seeOther("/people");
    }

    private Person find(long id) {
        return people.findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    private static DeletePerson show(Person person, String typed, FormErrors errors) {
        return new DeletePerson(person.id(), person.login(), person.displayName(), typed, errors);
    }
}
