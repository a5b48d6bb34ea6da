package org.readback.account.own;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.account.admin.PeopleService;
import org.readback.account.credential.Reauthentication;
import org.readback.account.person.AccountMessages;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Person;
import org.readback.account.signin.SignInCookie;
import org.readback.web.FormErrors;
import org.readback.web.Redirects;
import org.readback.web.Texts;
import org.readback.web.request.ClientAddress;

/** Where somebody deletes their own account. */
@Path("/account/delete")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class DeletionPage {
    private static final int TOO_MANY_REQUESTS = 429;

    private final CurrentPerson current;
    private final PeopleService service;
    private final Reauthentication reauthentication;
    private final SignInCookie cookie;
    private final Texts texts;

    DeletionPage(
            CurrentPerson current,
            PeopleService service,
            Reauthentication reauthentication,
            SignInCookie cookie,
            Texts texts) {
        this.current = current;
        this.service = service;
        this.reauthentication = reauthentication;
        this.cookie = cookie;
        this.texts = texts;
    }

    /**
     * The page that says what goes and what stays.
     *
     * @param last whether the person is the last administrator, who cannot go
     */
    record Delete(String login, boolean last, FormErrors errors) implements TemplateInstance {}

    @GET
    public Delete page() {
        return show(FormErrors.none());
    }

    @POST
    public Response delete(@RestForm String password, @RestForm String sure, RoutingContext context) {
        AccountMessages say = texts.of(AccountMessages.class);
        if (!"yes".equals(sure)) {
            return wrong(FormErrors.none().and("sure", say.notSure()));
        }
        Person person = current.person();
        return switch (reauthentication.check(
                person, Objects.requireNonNullElse(password, ""), ClientAddress.of(context))) {
            case Reauthentication.Later later ->
                Response.status(TOO_MANY_REQUESTS)
                        .header(HttpHeaders.RETRY_AFTER, later.seconds())
                        .build();
            case Reauthentication.Wrong() -> wrong(FormErrors.none().and("password", say.notPresent()));
            case Reauthentication.Right() ->
                switch (service.delete(person)) {
                    case LAST_ADMINISTRATOR -> wrong(FormErrors.none());
                    case DONE -> {
                        cookie.clear(context);
                        yield Redirects.seeOther("/goodbye");
                    }
                };
        };
    }

    private Delete show(FormErrors errors) {
        Person person = current.person();
        return new Delete(person.login(), service.isLastAdministrator(person), errors);
    }

    private Response wrong(FormErrors errors) {
        return Response.status(Response.Status.BAD_REQUEST).entity(show(errors)).build();
    }
}
