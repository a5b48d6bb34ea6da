package org.readback.study.quiz;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.review.answer.AnswerForm;
import org.readback.review.record.Durability;
import org.readback.web.Choice;
import org.readback.web.FormErrors;
import org.readback.web.LostForm;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** Quizzes: a page for each question, and the mark at the end. */
@Path("/study/quizzes")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class QuizPage {
    private static final String HERE = "/study/quizzes";

    private final CurrentPerson current;
    private final QuizMaker maker;
    private final QuizService service;
    private final QuizMarks marks;
    private final QuizOwnWord ownWord;
    private final Durability durability;
    private final Validator validator;
    private final Texts texts;

    QuizPage(
            CurrentPerson current,
            QuizMaker maker,
            QuizService service,
            QuizMarks marks,
            QuizOwnWord ownWord,
            Durability durability,
            Validator validator,
            Texts texts) {
        this.current = current;
        this.maker = maker;
        this.service = service;
        this.marks = marks;
        this.ownWord = ownWord;
        this.durability = durability;
        this.validator = validator;
        this.texts = texts;
    }

    record Quizzes(QuizForm form, FormErrors errors, List<Choice> topics, List<QuizViews.Made> made)
            implements TemplateInstance {}

    record Asked(QuizViews.QuizAsked asked) implements TemplateInstance {}

    record Mark(QuizViews.QuizMark mark) implements TemplateInstance {}

    @GET
    public Quizzes list() {
        return quizzes(marks.form(current.id()), FormErrors.none());
    }

    @POST
    public Response make(@BeanParam QuizForm form) {
        Optional<Integer> made = maker.make(current.id(), form);
        durability.sync();
        return made.map(number -> Redirects.seeOther(HERE + "/" + number))
                .orElseGet(() -> wrong(quizzes(
                        form,
                        FormErrors.none().and("topic", form.onlyMet() ? say().quizNoneMet() : say().quizNone()))));
    }

    /** The next question, or the mark. */
    @GET
    @Path("/{no:\\d{1,9}}")
    public TemplateInstance next(@RestPath int no, RoutingContext context) {
        long person = current.id();
        return switch (service.next(person, no, LostForm.take(context, answers(no), person))) {
            case QuizService.Next.Ask(QuizViews.QuizAsked view) -> new Asked(view);
            case QuizService.Next.Done() -> new Mark(marks.mark(person, no));
        };
    }

    @POST
    @Path("/{no:\\d{1,9}}/answers")
    public Response answer(@RestPath int no, @BeanParam AnswerForm form) {
        FormErrors errors = FormErrors.validate(validator, form);
        if (!errors.of("question").isEmpty()
                || !errors.of("answerNo").isEmpty()
                || !errors.of("version").isEmpty()) {
            throw new BadRequestException(String.join(" ", errors.byField().values()));
        }
        Optional<QuizViews.QuizAsked> again = service.answer(current.id(), no, form, errors);
        durability.sync();
        return again.map(view -> wrong(new Asked(view))).orElseGet(() -> Redirects.seeOther(HERE + "/" + no));
    }

    @POST
    @Path("/{no:\\d{1,9}}/answers/{place:\\d{1,9}}/overrule")
    public Response overrule(@RestPath int no, @RestPath int place) {
        return say(no, place, true);
    }

    @POST
    @Path("/{no:\\d{1,9}}/answers/{place:\\d{1,9}}/overrule/undo")
    public Response takeWordBack(@RestPath int no, @RestPath int place) {
        return say(no, place, false);
    }

    private Response say(int no, int place, boolean right) {
        ownWord.say(current.id(), no, place, right);
        durability.sync();
        return Redirects.seeOther(HERE + "/" + no + "#answer-" + place);
    }

    private QuizMessages say() {
        return texts.of(QuizMessages.class);
    }

    private Quizzes quizzes(QuizForm form, FormErrors errors) {
        return new Quizzes(form, errors, marks.topics(), marks.made(current.id()));
    }

    private static String answers(int no) {
        return HERE + "/" + no + "/answers";
    }

    private static Response wrong(TemplateInstance page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }
}
