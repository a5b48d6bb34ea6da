package org.readback.account.signin;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.readback.account.credential.Passwords;
import org.readback.account.person.AccountMessages;
import org.readback.account.person.PasswordRules;
import org.readback.account.person.PersonForm;
import org.readback.account.person.Zones;
import org.readback.web.Choice;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.Redirects;
import org.readback.web.Texts;
import org.readback.web.request.ClientAddress;

/** Where the first account is made, as long as there is none. */
@Path("/first-run")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class FirstRunPage {
    private final FirstRun firstRun;
    private final Passwords passwords;
    private final PasswordRules rules;
    private final SignIns signIns;
    private final SignInCookie cookie;
    private final Validator validator;
    private final Flash flash;
    private final Texts texts;

    FirstRunPage(
            FirstRun firstRun,
            Passwords passwords,
            PasswordRules rules,
            SignIns signIns,
            SignInCookie cookie,
            Validator validator,
            Flash flash,
            Texts texts) {
        this.firstRun = firstRun;
        this.passwords = passwords;
        this.rules = rules;
        this.signIns = signIns;
        this.cookie = cookie;
        this.validator = validator;
        this.flash = flash;
        this.texts = texts;
    }

    record Administrator(Form form, FormErrors errors, List<Choice> zones) implements TemplateInstance {}

    /** Who the administrator is. */
    record Form(
            @RestForm @Pattern(regexp = PersonForm.LOGIN, message = PersonForm.LOGIN_MESSAGE)
            String login,

            @RestForm("display-name")
            @NotBlank(message = PersonForm.NAME_MESSAGE)
            @Size(max = PersonForm.LONGEST_NAME, message = PersonForm.NAME_MESSAGE)
            String displayName,

            @RestForm String password,
            @RestForm String repeated,
            @RestForm String zone) {
        Form {
            login = Objects.requireNonNullElse(login, "").strip().toLowerCase(Locale.ROOT);
            displayName = Objects.requireNonNullElse(displayName, "").strip();
            password = Objects.requireNonNullElse(password, "");
            repeated = Objects.requireNonNullElse(repeated, "");
            zone = Objects.requireNonNullElse(zone, "");
        }

        static Form empty() {
            return new Form("", "", "", "", "UTC");
        }

        Form withoutPassword() {
            return new Form(login, displayName, "", "", zone);
        }
    }

    @GET
    public Response page() {
        return firstRun.open()
                ? Response.ok(new Administrator(Form.empty(), FormErrors.none(), Zones.choices()))
                        .build()
                : Redirects.seeOther("/sign-in");
    }

    @POST
    public Response make(
            @BeanParam Form form, @RestHeader(HttpHeaders.USER_AGENT) String userAgent, RoutingContext context) {
        if (!firstRun.open()) {
            return tooLate();
        }
        Optional<ZoneId> zone = Zones.parse(form.zone());
        FormErrors errors = check(form, zone);
        if (errors.any()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(new Administrator(form.withoutPassword(), errors, Zones.choices()))
                    .build();
        }
        OptionalLong made = firstRun.makeAdministrator(
                form.login(),
                form.displayName(),
                passwords.hash(form.password(), ClientAddress.of(context)),
                zone.orElseThrow());
        if (made.isEmpty()) {
            return tooLate();
        }
        cookie.set(context, signIns.open(made.getAsLong(), Objects.requireNonNullElse(userAgent, "")));
        flash.success(messages().madeFirst());
        return Redirects.seeOther("/");
    }

    private FormErrors check(Form form, Optional<ZoneId> zone) {
        AccountMessages messages = messages();
        FormErrors errors = FormErrors.validate(validator, form);
        Optional<PasswordRules.Problem> problem = rules.problem(form.password(), form.login(), form.displayName());
        if (problem.isPresent()) {
            errors = errors.and("password", messages.passwordProblem(problem.get()));
        } else if (!form.password().equals(form.repeated())) {
            errors = errors.and("repeated", messages.passwordsDiffer());
        }
        return zone.isPresent() ? errors : errors.and("zone", messages.chooseZone());
    }

    private AccountMessages messages() {
        return texts.of(AccountMessages.class);
    }

    private Response tooLate() {
        flash.error(messages().tooLate());
        return Redirects.seeOther("/sign-in");
    }
}
