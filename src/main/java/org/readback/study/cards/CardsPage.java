package org.readback.study.cards;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.study.session.CardActions;
import org.readback.web.Flash;
import org.readback.web.Pager;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** The person's cards: to find, to sort, to suspend many at once. */
@Path("/")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class CardsPage {
    private static final String HERE = "/cards";

    private final CurrentPerson current;
    private final MyCards cards;
    private final CardActions cardActions;
    private final Flash flash;
    private final Texts texts;

    CardsPage(CurrentPerson current, MyCards cards, CardActions cardActions, Flash flash, Texts texts) {
        this.current = current;
        this.cards = cards;
        this.cardActions = cardActions;
        this.flash = flash;
        this.texts = texts;
    }

    record Cards(MyCards.Found found, CardFilter filter, CardChoices choices) implements TemplateInstance {}

    @GET
    @Path(HERE)
    public Cards list(@BeanParam CardFilter filter, @RestQuery @DefaultValue("1") int page) {
        return new Cards(cards.find(current.id(), filter, page), filter, CardChoices.of(texts, cards.topics()));
    }

    /**
     * Suspends or resumes what was ticked.
     *
     * @param button what to do: suspend or resume
     * @param back the address's part after the question mark of the page with the form
     */
    @POST
    @Path(HERE)
    public Response change(@RestForm List<String> question, @RestForm("do") String button, @RestForm String back) {
        List<String> ticked = Objects.requireNonNullElse(question, List.<String>of()).stream()
                .distinct()
                .toList();
        if (ticked.size() > Pager.SIZE) {
            throw new BadRequestException();
        }
        String wish = Objects.requireNonNullElse(button, "");
        if (!wish.equals("suspend") && !wish.equals("resume")) {
            throw new BadRequestException();
        }
        CardsMessages words = texts.of(CardsMessages.class);
        if (ticked.isEmpty()) {
            flash.error(words.noneTicked());
        } else if (wish.equals("suspend")) {
            cardActions.suspend(current.id(), ticked);
            flash.success(words.nowSuspended(ticked.size()));
        } else {
            cardActions.resume(current.id(), ticked);
            flash.success(words.nowResumed(ticked.size()));
        }
        String address = HERE + "?" + Objects.requireNonNullElse(back, "");
        return Redirects.seeOther(Redirects.isLocal(address) ? address : HERE);
    }
}
