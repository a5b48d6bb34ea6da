package org.readback.study;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import org.readback.account.CurrentPerson;
import org.readback.web.Choice;
import org.readback.web.Flash;
import org.readback.web.Pager;
import org.readback.web.Redirects;

/** The person's cards: to find, to sort, to suspend many at once. */
@Path("/cards")
@Authenticated
@Produces(MediaType.TEXT_HTML)
class CardsPage {
    private static final String HERE = "/cards";

    private final CurrentPerson current;
    private final MyCards cards;
    private final OwnHand hand;
    private final Flash flash;

    CardsPage(CurrentPerson current, MyCards cards, OwnHand hand, Flash flash) {
        this.current = current;
        this.cards = cards;
        this.hand = hand;
        this.flash = flash;
    }

    record Cards(MyCards.Found found, CardFilter filter, Choices choices) implements TemplateInstance {}

    /** What the filter's lists offer. */
    record Choices(
            List<Choice> topics, List<Choice> kinds, List<Choice> states, List<Choice> dues, List<Choice> sorts) {}

    @GET
    public Cards list(@BeanParam CardFilter filter, @RestQuery @DefaultValue("1") int page) {
        return new Cards(
                cards.find(current.id(), filter, page),
                filter,
                new Choices(
                        cards.topics(),
                        CardFilter.kinds(),
                        CardFilter.states(),
                        CardFilter.dues(),
                        CardFilter.sorts()));
    }

    /**
     * Suspends or resumes what was ticked.
     *
     * @param button what to do: suspend or resume
     * @param back the address's part after the question mark of the page with the form
     */
    @POST
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
        if (ticked.isEmpty()) {
            flash.error("No question is ticked. Tick those you mean, then choose again.");
        } else if (wish.equals("suspend")) {
            hand.suspend(current.id(), ticked);
            flash.success(Wait.counted(ticked.size(), "question") + " suspended. They keep their reviews.");
        } else {
            hand.resume(current.id(), ticked);
            flash.success(Wait.counted(ticked.size(), "question") + " asked again when due.");
        }
        String address = HERE + "?" + Objects.requireNonNullElse(back, "");
        return Redirects.seeOther(Redirects.isLocal(address) ? address : HERE);
    }
}
