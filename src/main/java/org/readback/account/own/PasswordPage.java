package org.readback.account.own;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestHeader;
import org.readback.account.credential.Passwords;
import org.readback.account.credential.Reauthentication;
import org.readback.account.credential.Token;
import org.readback.account.person.AccountMessages;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.PasswordRules;
import org.readback.account.person.Person;
import org.readback.account.person.Zones;
import org.readback.account.signin.BeforeOwnPassword;
import org.readback.account.signin.SignInCookie;
import org.readback.web.Choice;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.Redirects;
import org.readback.web.Texts;
import org.readback.web.request.ClientAddress;

/** Where people choose their own password. */
@Path("/account/password")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class PasswordPage {
    private static final int TOO_MANY_REQUESTS = 429;

    private final CurrentPerson current;
    private final AccountService service;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final Reauthentication reauthentication;
    private final SignInCookie cookie;
    private final Flash flash;
    private final Texts texts;

    PasswordPage(
            CurrentPerson current,
            AccountService service,
            Passwords passwords,
            PasswordRules rules,
            Reauthentication reauthentication,
            SignInCookie cookie,
            Flash flash,
            Texts texts) {
        this.current = current;
        this.service = service;
        this.passwords = passwords;
        this.rules = rules;
        this.reauthentication = reauthentication;
        this.cookie = cookie;
        this.flash = flash;
        this.texts = texts;
    }

    /**
     * The form.
     *
     * @param temporary whether the password was made by somebody else; then the zone is asked for, too
     * @param zone the zone to offer
     */
    record Password(String login, boolean temporary, FormErrors errors, List<Choice> zones, String zone)
            implements TemplateInstance {}

    @GET
    @BeforeOwnPassword
    public Password page() {
        Person person = current.person();
        return show(person, FormErrors.none(), person.zone().getId());
    }

    @POST
    @BeforeOwnPassword
    public Response change(
            @BeanParam AccountForm.NewPassword form,
            @RestHeader(HttpHeaders.USER_AGENT) String userAgent,
            RoutingContext context) {
        Person person = current.person();
        FormErrors errors = check(form, person);
        if (errors.any()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(show(person, errors, form.zone()))
                    .build();
        }
        return switch (reauthentication.check(person, form.current(), ClientAddress.of(context))) {
            case Reauthentication.Later later ->
                Response.status(TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, later.seconds())
                        .build();
            case Reauthentication.Wrong() ->
                Response.status(Response.Status.BAD_REQUEST)
                        .entity(show(
                                person,
                                errors.and(
                                        "current",
                                        texts.of(AccountMessages.class).notPresent()),
                                form.zone()))
                        .build();
            case Reauthentication.Right() -> {
                Token token = service.changePassword(
                        person.id(),
                        passwords.hash(form.password(), ClientAddress.of(context)),
                        Zones.parse(form.zone()),
                        Objects.requireNonNullElse(userAgent, ""));
                cookie.set(context, token);
                flash.success(texts.of(AccountMessages.class).changed());
                // Whoever comes for the first time comes to study, not to settings.
                yield Redirects.seeOther(person.password().temporary() ? "/" : "/account");
            }
        };
    }

    private FormErrors check(AccountForm.NewPassword form, Person person) {
        AccountMessages messages = texts.of(AccountMessages.class);
        FormErrors errors = form.zone().isEmpty() || Zones.parse(form.zone()).isPresent()
                ? FormErrors.none()
                : FormErrors.none().and("zone", messages.chooseZone());
        Optional<PasswordRules.Problem> problem = rules.problem(form.password(), person.login(), person.displayName());
        if (problem.isPresent()) {
            return errors.and("password", messages.passwordProblem(problem.get()));
        }
        if (form.password().equals(form.current())) {
            return errors.and("password", messages.samePassword());
        }
        return form.password().equals(form.repeated()) ? errors : errors.and("repeated", messages.passwordsDiffer());
    }

    private static Password show(Person person, FormErrors errors, String zone) {
        return new Password(person.login(), person.password().temporary(), errors, Zones.choices(), zone);
    }
}
