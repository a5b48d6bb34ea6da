package org.readback.account.own;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.credential.Token;
import org.readback.account.person.AccountMessages;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.account.person.TextSize;
import org.readback.account.person.Theme;
import org.readback.account.person.Zones;
import org.readback.account.signin.BrowserName;
import org.readback.account.signin.SignInCookie;
import org.readback.account.signin.SignIns;
import org.readback.web.Choice;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.Language;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** A person's own page: their name, their settings, where they are signed in. */
@Path("/account")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class AccountPage {
    private final CurrentPerson current;
    private final Person.Repository people;
    private final AccountService service;
    private final SignIns signIns;
    private final SignInCookie cookie;
    private final Validator validator;
    private final Flash flash;
    private final Texts texts;

    AccountPage(
            CurrentPerson current,
            Person.Repository people,
            AccountService service,
            SignIns signIns,
            SignInCookie cookie,
            Validator validator,
            Flash flash,
            Texts texts) {
        this.current = current;
        this.people = people;
        this.service = service;
        this.signIns = signIns;
        this.cookie = cookie;
        this.validator = validator;
        this.flash = flash;
        this.texts = texts;
    }

    record Account(
            String login,
            Held held,
            AccountForm.Profile profile,
            AccountForm.Study study,
            AccountForm.Look look,
            AccountForm.Mail mail,
            FormErrors errors,
            List<Choice> zones,
            List<Choice> languages,
            List<Choice> themes,
            List<Choice> textSizes,
            List<Browser> browsers)
            implements TemplateInstance {}

    /**
     * What the person may do.
     *
     * @param administrators the names of those who give roles
     */
    record Held(List<Role> roles, String administrators) {
        public boolean studies() {
            return roles.contains(Role.STAFFER);
        }
    }

    /**
     * A browser that the person is signed in with.
     *
     * @param name what it seems to be
     * @param here whether the page was asked for by it
     */
    record Browser(BrowserName name, ZonedDateTime since, ZonedDateTime lastSeen, boolean here) {}

    @GET
    public Account page(RoutingContext context) {
        Person person = current.person();
        return show(
                person,
                AccountForm.Profile.of(person),
                AccountForm.Study.of(person),
                AccountForm.Mail.of(person),
                FormErrors.none(),
                context);
    }

    @POST
    @Path("/profile")
    public Response profile(@BeanParam AccountForm.Profile form, RoutingContext context) {
        Optional<ZoneId> zone = Zones.parse(form.zone());
        FormErrors errors = FormErrors.validate(validator, form);
        if (zone.isEmpty()) {
            errors = errors.and("zone", texts.of(AccountMessages.class).chooseZone());
        }
        if (errors.any()) {
            Person person = current.person();
            return wrong(
                    show(person, form, AccountForm.Study.of(person), AccountForm.Mail.of(person), errors, context));
        }
        Optional<Language> language = Language.of(form.language());
        service.change(current.id(), form.displayName(), zone.orElseThrow(), language);
        flash.success(texts.in(AccountMessages.class, language).nameSaved());
        return Redirects.seeOther("/account");
    }

    @POST
    @Path("/study")
    public Response study(@BeanParam AccountForm.Study form) {
        service.chooseShortcuts(current.id(), form.keys());
        flash.success(texts.of(AccountMessages.class).studySaved());
        return Redirects.seeOther("/account");
    }

    /** Selects and a box: what is not among them was sent by no page of ours. */
    @POST
    @Path("/look")
    public Response look(@BeanParam AccountForm.Look form) {
        service.changeLook(
                current.id(),
                Theme.named(form.theme()).orElseThrow(() -> new BadRequestException("there is no such theme")),
                TextSize.named(form.textSize()).orElseThrow(() -> new BadRequestException("there is no such size")),
                form.sounds().equals("on"));
        flash.success(texts.of(AccountMessages.class).lookSaved());
        return Redirects.seeOther("/account");
    }

    @POST
    @Path("/mail-address")
    public Response mailAddress(@BeanParam AccountForm.Mail form, RoutingContext context) {
        FormErrors errors = FormErrors.validate(validator, form);
        if (errors.any()) {
            Person person = current.person();
            return wrong(
                    show(person, AccountForm.Profile.of(person), AccountForm.Study.of(person), form, errors, context));
        }
        service.changeMailAddress(current.id(), Optional.of(form.mailAddress()).filter(address -> !address.isEmpty()));
        AccountMessages say = texts.of(AccountMessages.class);
        flash.success(form.mailAddress().isEmpty() ? say.mailAddressDeleted() : say.mailAddressSaved());
        return Redirects.seeOther("/account");
    }

    @POST
    @Path("/sign-out-everywhere")
    public Response signOutEverywhere(RoutingContext context) {
        service.signOutEverywhere(current.id());
        cookie.clear(context);
        flash.success(texts.of(AccountMessages.class).signedOutEverywhere());
        return Redirects.seeOther("/sign-in");
    }

    private Account show(
            Person person,
            AccountForm.Profile profile,
            AccountForm.Study study,
            AccountForm.Mail mail,
            FormErrors errors,
            RoutingContext context) {
        String here = cookie.read(context).map(Token::hash).orElse("");
        List<Browser> browsers = signIns.of(person.id()).stream()
                .map(signIn -> new Browser(
                        BrowserName.of(signIn.userAgent().orElse("")),
                        signIn.createdAt().atZone(person.zone()),
                        signIn.lastSeenAt().atZone(person.zone()),
                        signIn.tokenHash().equals(here)))
                .toList();
        Held held = new Held(
                person.roles().stream().sorted().toList(),
                people.administrators().stream().map(Person::displayName).collect(Collectors.joining(", ")));
        return new Account(
                person.login(),
                held,
                profile,
                study,
                AccountForm.Look.of(person),
                mail,
                errors,
                Zones.choices(),
                languages(),
                AccountForm.Look.themes(texts.of(AccountMessages.class)),
                AccountForm.Look.textSizes(texts.of(AccountMessages.class)),
                browsers);
    }

    private List<Choice> languages() {
        return Stream.concat(
                        Stream.of(new Choice("", texts.of(AccountMessages.class).languageOfBrowser())),
                        Stream.of(Language.values())
                                .map(language -> new Choice(language.tag(), language.label(), language.tag())))
                .toList();
    }

    private static Response wrong(TemplateInstance page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }
}
