package org.readback.account.admin;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.account.credential.Passphrase;
import org.readback.account.credential.Passwords;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Person;
import org.readback.account.person.PersonForm;
import org.readback.account.person.Role;
import org.readback.account.person.Roles;
import org.readback.web.FormErrors;
import org.readback.web.Pager;
import org.readback.web.Texts;
import org.readback.web.request.ClientAddress;

/** Everybody with an account, and adding somebody. */
@Path("/people")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class PeoplePage {
    private final Person.Repository people;
    private final PeopleService service;
    private final Passwords passwords;
    private final CurrentPerson current;
    private final Validator validator;
    private final Texts texts;

    PeoplePage(
            Person.Repository people,
            PeopleService service,
            Passwords passwords,
            CurrentPerson current,
            Validator validator,
            Texts texts) {
        this.people = people;
        this.service = service;
        this.passwords = passwords;
        this.current = current;
        this.validator = validator;
        this.texts = texts;
    }

    record People(String search, List<Row> rows, Pager pager) implements TemplateInstance {}

    /** One person in the list. */
    record Row(long id, String login, String displayName, List<Role> roles, boolean enabled) {
        static Row of(Person person) {
            return new Row(
                    person.id(),
                    person.login(),
                    person.displayName(),
                    person.roles().stream().sorted().toList(),
                    person.enabled());
        }
    }

    record NewPerson(Form form, List<RoleChoice> roles, FormErrors errors) implements TemplateInstance {}

    record Added(String login, String displayName, String passphrase) implements TemplateInstance {}

    /** Somebody to be added. */
    record Form(
            @RestForm @Pattern(regexp = PersonForm.LOGIN, message = PersonForm.LOGIN_MESSAGE)
            String login,

            @RestForm("display-name")
            @NotBlank(message = PersonForm.NAME_MESSAGE)
            @Size(max = PersonForm.LONGEST_NAME, message = PersonForm.NAME_MESSAGE)
            String displayName,

            @RestForm List<String> role) {
        Form {
            login = Objects.requireNonNullElse(login, "").strip().toLowerCase(Locale.ROOT);
            displayName = Objects.requireNonNullElse(displayName, "").strip();
            role = Objects.requireNonNullElse(role, List.of());
        }
    }

    @GET
    public People list(@RestQuery @DefaultValue("") String q, @RestQuery @DefaultValue("1") int page) {
        String search = q.strip();
        PanacheQuery<Person> found = people.search(search);
        String address = "/people?q=" + URLEncoder.encode(search, StandardCharsets.UTF_8) + "&page=";
        Pager pager = Pager.of(found, page, address);
        return new People(search, pager.rows(found).stream().map(Row::of).toList(), pager);
    }

    @GET
    @Path("/new")
    public NewPerson form() {
        return new NewPerson(new Form("", "", List.of()), RoleChoice.all(EnumSet.of(Role.STAFFER)), FormErrors.none());
    }

    /** Answers with the passphrase instead of redirecting: it is shown this once and kept nowhere. */
    @POST
    @Path("/new")
    public Response add(@BeanParam Form form, RoutingContext context) {
        Set<Role> roles = RoleChoice.parse(form.role());
        FormErrors errors = FormErrors.validate(validator, form);
        if (errors.any()) {
            return wrong(form, roles, errors);
        }
        String passphrase = Passphrase.fresh();
        String hash = passwords.hash(passphrase, ClientAddress.of(context));
        boolean added = service.add(form.login(), form.displayName(), hash, current.zone(), roles)
                .isPresent();
        return added
                ? Response.ok(new Added(form.login(), form.displayName(), passphrase))
                        .build()
                : wrong(
                        form,
                        roles,
                        errors.and("login", texts.of(PeopleMessages.class).loginTaken()));
    }

    private static Response wrong(Form form, Set<Role> roles, FormErrors errors) {
        return Response.status(Response.Status.BAD_REQUEST)
                .entity(new NewPerson(form, RoleChoice.all(roles), errors))
                .build();
    }
}
