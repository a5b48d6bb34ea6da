package org.readback.study.browse;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.review.answer.AnswerForm;
import org.readback.study.session.CardForm;
import org.readback.study.session.Course;
import org.readback.study.session.OwnHand;
import org.readback.study.session.QuestionFlag;
import org.readback.study.session.SessionMessages;
import org.readback.study.session.SessionPage;
import org.readback.study.session.SessionService;
import org.readback.study.session.VerdictService;
import org.readback.study.session.VerdictView;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** What a person does with a question in the middle of a session, beside answering it. */
@Path("/study/questions/{id}")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class OwnHandPage {
    private static final String NEXT = "/study/next";

    private final CurrentPerson current;
    private final OwnHand hand;
    private final SessionService sessions;
    private final VerdictService verdicts;
    private final CardPage cards;
    private final Validator validator;
    private final Flash flash;
    private final Texts texts;

    OwnHandPage(
            CurrentPerson current,
            OwnHand hand,
            SessionService sessions,
            VerdictService verdicts,
            CardPage cards,
            Validator validator,
            Flash flash,
            Texts texts) {
        this.current = current;
        this.hand = hand;
        this.sessions = sessions;
        this.verdicts = verdicts;
        this.cards = cards;
        this.validator = validator;
        this.flash = flash;
        this.texts = texts;
    }

    @POST
    @Path("/bury")
    public Response bury(@RestPath String id) {
        hand.bury(current.id(), id);
        flash.success(say().buried());
        return Redirects.seeOther(NEXT);
    }

    @POST
    @Path("/suspend")
    public Response suspend(@RestPath String id) {
        hand.suspend(current.id(), List.of(id));
        flash.success(say().suspended());
        return Redirects.seeOther(NEXT);
    }

    /**
     * @param answer the answer whose verdict the form stood on
     * @param given what was given there
     */
    @POST
    @Path("/note")
    public Response note(
            @RestPath String id, @RestForm long answer, @BeanParam AnswerForm given, @BeanParam CardForm.Note form) {
        FormErrors errors = FormErrors.validate(validator, form);
        if (errors.any()) {
            return lost(answer, given).isPresent()
                    ? cards.wrong(id, form, errors)
                    : wrong(new SessionPage.Verdict(
                            view(answer), form, new CardForm.Flag("", ""), errors, Course.of(null, null)));
        }
        hand.note(current.id(), id, form.note());
        flash.success(form.note().isBlank() ? say().noteGone() : say().noteKept());
        return back(answer, given);
    }

    /**
     * @param answer the answer whose verdict the form stood on
     * @param given what was given there
     */
    @POST
    @Path("/flag")
    public Response flag(
            @RestPath String id, @RestForm long answer, @BeanParam AnswerForm given, @BeanParam CardForm.Flag form) {
        QuestionFlag.Reason reason =
                form.chosen().orElseThrow(() -> new BadRequestException("there is no such reason"));
        FormErrors errors = FormErrors.validate(validator, form);
        if (errors.any() && lost(answer, given).isPresent()) {
            return cards.wrong(id, form, errors);
        }
        if (errors.any()) {
            VerdictView view = view(answer);
            return wrong(new SessionPage.Verdict(
                    view, new CardForm.Note(view.own().note()), form, errors, Course.of(null, null)));
        }
        hand.flag(current.id(), id, reason, form.remark());
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

    private SessionMessages say() {
        return texts.of(SessionMessages.class);
    }

    private VerdictView view(long answer) {
        return verdicts.view(current.id(), answer);
    }

    private static Response wrong(SessionPage.Verdict page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }
}
