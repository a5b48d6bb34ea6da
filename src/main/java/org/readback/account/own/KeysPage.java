package org.readback.account.own;

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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.account.person.AccountMessages;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.KeyAction;
import org.readback.account.person.KeyProblem;
import org.readback.account.person.SessionKeys;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** Where a person chooses the keys of their sessions. */
@Path("/account/keys")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class KeysPage {
    private static final String HERE = "/account/keys";

    private final CurrentPerson current;
    private final AccountService service;
    private final Flash flash;
    private final Texts texts;

    KeysPage(CurrentPerson current, AccountService service, Flash flash, Texts texts) {
        this.current = current;
        this.service = service;
        this.flash = flash;
        this.texts = texts;
    }

    record Keys(List<Line> lines, boolean on, boolean wrong) implements TemplateInstance {}

    /**
     * One action with its key.
     *
     * @param id of its field
     * @param error what is wrong with the key, empty where nothing is
     */
    record Line(String id, KeyAction action, String key, String usual, String error) {}

    @GET
    public Keys page() {
        return show(SessionKeys.read(current.person().look().ownKeys()), Map.of());
    }

    /** The fields come in the order of the actions. */
    @POST
    public Response change(@RestForm("key") List<String> typed, @FormParam("do") String what) {
        if ("defaults".equals(what)) {
            service.chooseKeys(current.id(), SessionKeys.usual());
            flash.success(texts.of(AccountMessages.class).keysUsualAgain());
            return Redirects.seeOther(HERE);
        }
        if (typed == null || typed.size() != KeyAction.values().length) {
            throw new BadRequestException("each action has one key");
        }
        SessionKeys keys = SessionKeys.typed(typed);
        Map<KeyAction, KeyProblem> problems = keys.problems();
        if (!problems.isEmpty()) {
            return Response.status(Response.Status.BAD_REQUEST)
                    .entity(show(keys, problems))
                    .build();
        }
        service.chooseKeys(current.id(), keys);
        flash.success(texts.of(AccountMessages.class).keysSaved());
        return Redirects.seeOther(HERE);
    }

    private Keys show(SessionKeys keys, Map<KeyAction, KeyProblem> problems) {
        AccountMessages say = texts.of(AccountMessages.class);
        List<Line> lines = Stream.of(KeyAction.values())
                .map(action -> new Line(
                        action.name(),
                        action,
                        keys.of(action),
                        action.usual(),
                        Optional.ofNullable(problems.get(action))
                                .map(problem -> words(problem, say))
                                .orElse("")))
                .toList();
        return new Keys(lines, current.person().shortcuts(), !problems.isEmpty());
    }

    private static String words(KeyProblem wrong, AccountMessages in) {
        return switch (wrong) {
            case KeyProblem.OfOne problem -> in.keyProblem(problem);
            case KeyProblem.Taken(KeyAction by) -> in.keyTaken(in.keyAction(by));
        };
    }
}
