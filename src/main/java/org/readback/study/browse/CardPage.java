package org.readback.study.browse;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.study.session.CardForm;
import org.readback.study.session.OwnHand;
import org.readback.study.session.SessionMessages;
import org.readback.web.Choice;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** One card: what the person knows of a question, and what they do with it beside answering. */
@Path("/cards/{questionId}")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class CardPage {
    private final CurrentPerson current;
    private final CardViews views;
    private final OwnHand hand;
    private final Validator validator;
    private final Flash flash;
    private final Texts texts;

    CardPage(CurrentPerson current, CardViews views, OwnHand hand, Validator validator, Flash flash, Texts texts) {
        this.current = current;
        this.views = views;
        this.hand = hand;
        this.validator = validator;
        this.flash = flash;
        this.texts = texts;
    }

    record One(CardView card, CardForm.Note note, CardForm.Flag flag, List<Choice> reasons, FormErrors errors)
            implements TemplateInstance {}

    @GET
    public One card(String questionId) {
        CardView card = view(questionId);
        return new One(card, note(questionId), CardForm.Flag.of(card.flag()), reasons(), FormErrors.none());
    }

    @POST
    @Path("/note")
    public Response note(String questionId, @BeanParam CardForm.Note form) {
        FormErrors errors = FormErrors.validate(validator, form);
        if (errors.any()) {
            return wrong(questionId, form, errors);
        }
        hand.note(current.id(), questionId, form.note());
        return done(questionId, form.note().isBlank() ? words().noteGone() : words().noteSaved());
    }

    @POST
    @Path("/flag")
    public Response flag(String questionId, @BeanParam CardForm.Flag form) {
        FormErrors errors = FormErrors.validate(validator, form);
        if (form.chosen().isEmpty()) {
            errors = errors.and("reason", words().chooseWrong());
        }
        if (errors.any()) {
            return wrong(questionId, form, errors);
        }
        hand.flag(current.id(), questionId, form.chosen().orElseThrow(), form.remark());
        return done(questionId, words().flagSent());
    }

    @POST
    @Path("/bury")
    public Response bury(String questionId) {
        hand.bury(current.id(), questionId);
        return done(questionId, words().nowBuried());
    }

    @POST
    @Path("/suspend")
    public Response suspend(String questionId) {
        hand.suspend(current.id(), List.of(questionId));
        return done(questionId, words().notAsked());
    }

    @POST
    @Path("/resume")
    public Response resume(String questionId) {
        hand.resume(current.id(), List.of(questionId));
        return done(questionId, words().askedAgain());
    }

    /** The page with a note that cannot be kept as it is. */
    Response wrong(String questionId, CardForm.Note form, FormErrors errors) {
        CardView card = view(questionId);
        return wrong(new One(card, form, CardForm.Flag.of(card.flag()), reasons(), errors));
    }

    /** The page with a flag that cannot be kept as it is. */
    Response wrong(String questionId, CardForm.Flag form, FormErrors errors) {
        return wrong(new One(view(questionId), note(questionId), form, reasons(), errors));
    }

    private CardsMessages words() {
        return texts.of(CardsMessages.class);
    }

    private List<Choice> reasons() {
        return Stream.concat(
                        Stream.of(new Choice("", words().choose())),
                        CardForm.Flag.reasons(texts.of(SessionMessages.class)))
                .toList();
    }

    private CardView view(String questionId) {
        return views.of(current.id(), questionId).orElseThrow(NotFoundException::new);
    }

    private CardForm.Note note(String questionId) {
        return new CardForm.Note(hand.note(current.id(), questionId));
    }

    private Response done(String questionId, String sentence) {
        flash.success(sentence);
        return Redirects.seeOther("/cards/" + questionId);
    }

    private static Response wrong(One page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }
}
