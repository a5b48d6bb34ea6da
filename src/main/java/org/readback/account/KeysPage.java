package org.readback.account;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.Redirects;

/** Where a person chooses the keys of their sessions. */
@Path("/account/keys")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class KeysPage {
    private static final String HERE = "/account/keys";

    private final CurrentPerson current;
    private final AccountService service;
    private final Flash flash;

    KeysPage(CurrentPerson current, AccountService service, Flash flash) {
        this.current = current;
        this.service = service;
        this.flash = flash;
    }

    record Keys(List<Line> lines, boolean on, boolean wrong) implements TemplateInstance {}

    /** One action with its key. */
    record Line(String action, String label, String key, String usual, String error) {}

    @GET
    public Keys page() {
        return show(SessionKeys.read(current.person().look().ownKeys()), FormErrors.none());
    }

    /** The fields come in the order of the actions. */
    @POST
    public Response change(@RestForm("key") List<String> typed, @FormParam("do") String what) {
        if ("defaults".equals(what)) {
            service.chooseKeys(current.id(), SessionKeys.usual());
            flash.success("The keys are the usual ones again.");
            return Redirects.seeOther(HERE);
        }
        if (typed == null || typed.size() != KeyAction.values().length) {
            throw new BadRequestException("each action has one key");
        }
        SessionKeys keys = SessionKeys.typed(typed);
        FormErrors errors = keys.errors();
        if (errors.any()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(show(keys, errors))
                    .build();
        }
        service.chooseKeys(current.id(), keys);
        flash.success("Your keys are saved.");
        return Redirects.seeOther(HERE);
    }

    private Keys show(SessionKeys keys, FormErrors errors) {
        List<Line> lines = Stream.of(KeyAction.values())
                .map(action -> new Line(
                        action.name(), action.label(), keys.of(action), action.usual(), errors.of(action.name())))
                .toList();
        return new Keys(lines, current.person().shortcuts(), errors.any());
    }
}
