package org.readback.study.cards;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.review.answer.AnswerForm;
import org.readback.study.session.CardActions;
import org.readback.study.session.CardForm;
import org.readback.study.session.Course;
import org.readback.study.session.QuestionFlag;
import org.readback.study.session.SessionMessages;
import org.readback.study.session.SessionPage;
import org.readback.study.session.SessionService;
import org.readback.study.session.VerdictService;
import org.readback.study.session.VerdictView;
import org.readback.web.Choice;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/**
 * One card: what the person knows of a question, and what they do with it beside answering, on its own page or in the middle
 * of a session.
 */
@Path("/")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class CardPage {
    private static final String CARD = "/cards/{questionId}";
    private static final String IN_SESSION = "/study/questions/{questionId}";
    private static final String NEXT = "/study/next";

    private final CurrentPerson current;
    private final CardViews views;
    private final CardActions cardActions;
    private final SessionService sessions;
    private final VerdictService verdicts;
    private final Validator validator;
    private final Flash flash;
    private final Texts texts;

    CardPage(
            CurrentPerson current,
            CardViews views,
            CardActions cardActions,
            SessionService sessions,
            VerdictService verdicts,
            Validator validator,
            Flash flash,
            Texts texts) {
        this.current = current;
        this.views = views;
        this.cardActions = cardActions;
        this.sessions = sessions;
        this.verdicts = verdicts;
        this.validator = validator;
        this.flash = flash;
        this.texts = texts;
    }

    record One(CardView card, CardForm.Note note, CardForm.Flag flag, List<Choice> reasons, FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Path(CARD)
    public One card(String questionId) {
        CardView card = view(questionId);
        return new One(card, note(questionId), CardForm.Flag.of(card.flag()), reasons(), FormErrors.none());
    }

    @POST
    @Path(CARD + "/note")
    public Response note(String questionId, @BeanParam CardForm.Note form) {
        FormErrors errors = FormErrors.validate(validator, form);
        if (errors.any()) {
            return wrong(questionId, form, errors);
        }
        cardActions.note(current.id(), questionId, form.note());
        return done(questionId, form.note().isBlank() ? words().noteGone() : words().noteSaved());
    }

    @POST
    @Path(CARD + "/flag")
    public Response flag(String questionId, @BeanParam CardForm.Flag form) {
        FormErrors errors = FormErrors.validate(validator, form);
        if (form.chosen().isEmpty()) {
            errors = errors.and("reason", words().chooseWrong());
        }
        if (errors.any()) {
            return wrong(questionId, form, errors);
        }
        cardActions.flag(current.id(), questionId, form.chosen().orElseThrow(), form.remark());
        return done(questionId, words().flagSent());
    }

    @POST
    @Path(CARD + "/bury")
    public Response bury(String questionId) {
        cardActions.bury(current.id(), questionId);
        return done(questionId, words().nowBuried());
    }

    @POST
    @Path(CARD + "/suspend")
    public Response suspend(String questionId) {
        cardActions.suspend(current.id(), List.of(questionId));
        return done(questionId, words().notAsked());
    }

    @POST
    @Path(CARD + "/resume")
    public Response resume(String questionId) {
        cardActions.resume(current.id(), List.of(questionId));
        return done(questionId, words().askedAgain());
    }

    @POST
    @Path(IN_SESSION + "/bury")
    public Response buryInSession(String questionId) {
        cardActions.bury(current.id(), questionId);
        flash.success(say().buried());
        return Redirects.seeOther(NEXT);
    }

    @POST
    @Path(IN_SESSION + "/suspend")
    public Response suspendInSession(String questionId) {
        cardActions.suspend(current.id(), List.of(questionId));
        flash.success(say().suspended());
        return Redirects.seeOther(NEXT);
    }

    /**
     * @param answer the answer whose verdict the form stood on
     * @param given what was given there
     */
    @POST
    @Path(IN_SESSION + "/note")
    public Response noteInSession(
            String questionId, @RestForm long answer, @BeanParam AnswerForm given, @BeanParam CardForm.Note form) {
        FormErrors errors = FormErrors.validate(validator, form);
        if (errors.any()) {
            return lost(answer, given).isPresent()
                    ? wrong(questionId, form, errors)
                    : wrong(new SessionPage.Verdict(
                            verdict(answer), form, new CardForm.Flag("", ""), errors, Course.of(null, null)));
        }
        cardActions.note(current.id(), questionId, form.note());
        flash.success(form.note().isBlank() ? say().noteGone() : say().noteKept());
        return back(answer, given);
    }

    /**
     * @param answer the answer whose verdict the form stood on
     * @param given what was given there
     */
    @POST
    @Path(IN_SESSION + "/flag")
    public Response flagInSession(
            String questionId, @RestForm long answer, @BeanParam AnswerForm given, @BeanParam CardForm.Flag form) {
        QuestionFlag.Reason reason =
                form.chosen().orElseThrow(() -> new BadRequestException("there is no such reason"));
        FormErrors errors = FormErrors.validate(validator, form);
        if (errors.any() && lost(answer, given).isPresent()) {
            return wrong(questionId, form, errors);
        }
        if (errors.any()) {
            VerdictView view = verdict(answer);
            return wrong(new SessionPage.Verdict(
                    view, new CardForm.Note(view.own().note()), form, errors, Course.of(null, null)));
        }
        cardActions.flag(current.id(), questionId, reason, form.remark());
        flash.success(say().told());
        return back(answer, given);
    }

    /** To the verdict; if its answer was lost, to its question with what was given. */
    private Response back(long answer, AnswerForm given) {
        return lost(answer, given)
                .map(SessionPage::again)
                .orElseGet(() -> Redirects.seeOther(SessionPage.answerPath(answer)));
    }

    private Optional<SessionService.Answered> lost(long answer, AnswerForm given) {
        return sessions.lost(current.id(), answer, given);
    }

    /** The page with a note that cannot be kept as it is. */
    private Response wrong(String questionId, CardForm.Note form, FormErrors errors) {
        CardView card = view(questionId);
        return wrong(new One(card, form, CardForm.Flag.of(card.flag()), reasons(), errors));
    }

    /** The page with a flag that cannot be kept as it is. */
    private Response wrong(String questionId, CardForm.Flag form, FormErrors errors) {
        return wrong(new One(view(questionId), note(questionId), form, reasons(), errors));
    }

    private CardsMessages words() {
        return texts.of(CardsMessages.class);
    }

    private SessionMessages say() {
        return texts.of(SessionMessages.class);
    }

    private List<Choice> reasons() {
        return Stream.concat(Stream.of(new Choice("", words().choose())), CardForm.Flag.reasons(say()))
                .toList();
    }

    private CardView view(String questionId) {
        return views.of(current.id(), questionId).orElseThrow(NotFoundException::new);
    }

    private VerdictView verdict(long answer) {
        return verdicts.view(current.id(), answer);
    }

    private CardForm.Note note(String questionId) {
        return new CardForm.Note(cardActions.note(current.id(), questionId));
    }

    private Response done(String questionId, String sentence) {
        flash.success(sentence);
        return Redirects.seeOther("/cards/" + questionId);
    }

    private static Response wrong(TemplateInstance page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }
}
