package org.readback.account.signin;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.account.credential.FairTurns;
import org.readback.account.credential.Token;
import org.readback.account.person.AccountMessages;
import org.readback.account.person.CurrentPerson;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;
import org.readback.web.request.ClientAddress;

/** Signing in and out. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPage {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final SignInService service;
    private final SignInCookie cookie;
    private final FirstRun firstRun;
    private final CurrentPerson current;
    private final Flash flash;
    private final Texts texts;

    SignInPage(
            SignInService service,
            SignInCookie cookie,
            FirstRun firstRun,
            CurrentPerson current,
            Flash flash,
            Texts texts) {
        this.service = service;
        this.cookie = cookie;
        this.firstRun = firstRun;
        this.current = current;
        this.flash = flash;
        this.texts = texts;
    }

    record SignIn(SignInForm form, String problem, boolean ended) implements TemplateInstance {}

    /**
     * Who wants in.
     *
     * @param next where to go then, a path of this server
     */
    record SignInForm(
            @RestForm String login,
            @RestForm String password,
            @RestForm String next) {
        SignInForm {
            login = Objects.requireNonNullElse(login, "");
            password = Objects.requireNonNullElse(password, "");
            next = ReturnUrl.safe(Objects.requireNonNullElse(next, ""));
        }
    }

    @GET
    @Path("/sign-in")
    public Response page(@RestQuery String next, @RestQuery boolean ended) {
        if (firstRun.open()) {
            return Redirects.seeOther("/first-run");
        }
        SignInForm form = new SignInForm("", "", next);
        return current.optionalId().isPresent()
                ? Redirects.seeOther(form.next())
                : Response.ok(new SignIn(form, "", ended)).build();
    }

    @POST
    @Path("/sign-in")
    public Response signIn(
            @BeanParam SignInForm form, @RestHeader(HttpHeaders.USER_AGENT) String userAgent, RoutingContext context) {
        try {
            return switch (service.signIn(
                    form.login(),
                    form.password(),
                    ClientAddress.of(context),
                    Objects.requireNonNullElse(userAgent, ""))) {
                case SignInService.Opened(Token token) -> {
                    signOutHere(context);
                    cookie.set(context, token);
                    yield Redirects.seeOther(form.next());
                }
                case SignInService.Refused() ->
                    again(
                                    form,
                                    texts.of(AccountMessages.class).wrongPassword(),
                                    Response.Status.BAD_REQUEST.getStatusCode())
                            .build();
                case SignInService.Later(Duration wait) ->
                    later(form, texts.of(AccountMessages.class).tooManyTries(minutes(wait)), wait);
            };
        } catch (FairTurns.Busy busy) {
            return later(form, texts.of(AccountMessages.class).signInBusy(), SOON);
        }
    }

    @POST
    @Path("/sign-out")
    public Response signOut(RoutingContext context) {
        signOutHere(context);
        cookie.clear(context);
        flash.success(texts.of(AccountMessages.class).signedOut());
        return Redirects.seeOther("/sign-in");
    }

    private void signOutHere(RoutingContext context) {
        cookie.read(context).ifPresent(token -> service.signOut(token, ClientAddress.of(context)));
    }

    private static Response later(SignInForm form, String problem, Duration wait) {
        return again(form, problem, TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds()))
                .build();
    }

    /** The form with the name as it was typed; the password is never sent back. */
    private static Response.ResponseBuilder again(SignInForm form, String problem, int status) {
        return Response.status(status)
                .entity(new SignIn(new SignInForm(form.login(), "", form.next()), problem, false));
    }

    /** Parts of a minute count as a whole one. */
    private static long minutes(Duration wait) {
        return Math.max(1, wait.plusSeconds(59).toMinutes());
    }
}
