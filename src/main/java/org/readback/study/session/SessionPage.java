package org.readback.study.session;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.memory.basics.Grade;
import org.readback.review.answer.AnswerForm;
import org.readback.review.record.Durability;
import org.readback.review.record.GradingService;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.LostForm;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** A session: question, answer, verdict, grade, next. Its root is that of {@link DayPage}: the longest root takes all. */
@Path("/")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
public class SessionPage {
    private static final String NEXT = "/study/next";
    static final String ANSWERS = "/study/answers";

    private final CurrentPerson current;
    private final SessionService sessions;
    private final VerdictService verdicts;
    private final GradingService grading;
    private final Durability durability;
    private final Validator validator;
    private final Flash flash;
    private final Texts texts;

    SessionPage(
            CurrentPerson current,
            SessionService sessions,
            VerdictService verdicts,
            GradingService grading,
            Durability durability,
            Validator validator,
            Flash flash,
            Texts texts) {
        this.current = current;
        this.sessions = sessions;
        this.verdicts = verdicts;
        this.grading = grading;
        this.durability = durability;
        this.validator = validator;
        this.flash = flash;
        this.texts = texts;
    }

    record Asked(AskedView asked) implements TemplateInstance {}

    /** A verdict, with the forms beside it as they are to be filled in. */
    public record Verdict(VerdictView verdict, CardForm.Note note, CardForm.Flag flag, FormErrors errors, Course course)
            implements TemplateInstance {
        static Verdict of(VerdictView view, Course course) {
            return new Verdict(
                    view, new CardForm.Note(view.own().note()), new CardForm.Flag("", ""), FormErrors.none(), course);
        }
    }

    /** The next question; an answer without its grade comes first. */
    @GET
    @Path("/study/next")
    public Response next(@RestQuery String again, @RestQuery String after, RoutingContext context) {
        long person = current.id();
        return switch (sessions.next(
                person,
                Optional.ofNullable(again),
                Optional.ofNullable(after),
                LostForm.take(context, ANSWERS, person))) {
            case SessionService.Next.Open(long answerId) -> Redirects.seeOther(answerPath(answerId));
            case SessionService.Next.Ask(AskedView view) ->
                Response.ok(new Asked(view)).build();
            case SessionService.Next.Done() -> Redirects.seeOther("/study/summary");
        };
    }

    @POST
    @Path(ANSWERS)
    public Response answer(@BeanParam AnswerForm form, @RestQuery Integer done, @RestQuery Integer left) {
        FormErrors errors = FormErrors.validate(validator, form);
        if (!errors.of("question").isEmpty()
                || !errors.of("answerNo").isEmpty()
                || !errors.of("version").isEmpty()) {
            throw new BadRequestException(String.join(" ", errors.byField().values()));
        }
        return switch (sessions.answer(current.id(), form, errors)) {
            case SessionService.Answered.Kept(long answerId) ->
                Redirects.seeOther(answerPath(answerId) + Course.of(done, left).query());
            case SessionService.Answered.Incomplete(AskedView view) ->
                Response.status(Response.Status.BAD_REQUEST)
                        .entity(new Asked(view))
                        .build();
        };
    }

    @GET
    @Path("/study/answers/{id}")
    public Verdict verdict(@RestPath long id, @RestQuery Integer done, @RestQuery Integer left) {
        return Verdict.of(verdicts.view(current.id(), id), Course.of(done, left));
    }

    @POST
    @Path("/study/answers/{id}/grade")
    public Response grade(@RestPath long id, @RestForm String grade, @BeanParam AnswerForm given) {
        Grade chosen = read(grade);
        return unlessLost(id, given, () -> {
            grading.grade(current.id(), id, given, chosen);
            durability.sync();
            return Redirects.seeOther(NEXT);
        });
    }

    @POST
    @Path("/study/answers/{id}/overrule")
    public Response overrule(@RestPath long id, @BeanParam AnswerForm given) {
        return unlessLost(id, given, () -> {
            if (!grading.overrule(current.id(), id, given)) {
                flash.error(texts.of(SessionMessages.class).gradedBefore());
            }
            return Redirects.seeOther(answerPath(id));
        });
    }

    @POST
    @Path("/study/answers/{id}/undo")
    public Response undo(@RestPath long id, @BeanParam AnswerForm given) {
        return unlessLost(id, given, () -> undone(grading.undo(current.id(), id, given)));
    }

    private Response undone(Optional<String> question) {
        durability.sync();
        if (question.isEmpty()) {
            flash.error(texts.of(SessionMessages.class).notLast());
            return Redirects.seeOther(NEXT);
        }
        flash.success(texts.of(SessionMessages.class).undone());
        return Redirects.seeOther(NEXT + "?again=" + URLEncoder.encode(question.get(), StandardCharsets.UTF_8));
    }

    /** Does what a form beside a verdict asks for; if its answer was lost, leads back to its question. */
    private Response unlessLost(long id, AnswerForm given, Supplier<Response> action) {
        try {
            return action.get();
        } catch (NotFoundException notThere) {
            return sessions.lost(current.id(), id, given)
                    .map(SessionPage::again)
                    .orElseThrow(() -> notThere);
        }
    }

    /** To the answer, if it has been given again meanwhile; else to its question. */
    public static Response again(SessionService.Answered lost) {
        return switch (lost) {
            case SessionService.Answered.Kept(long answerId) -> Redirects.seeOther(answerPath(answerId));
            case SessionService.Answered.Incomplete(AskedView view) ->
                Response.status(Response.Status.CONFLICT)
                        .entity(new Asked(view))
                        .build();
        };
    }

    /** The address of an answer's verdict. */
    public static String answerPath(long id) {
        return "/study/answers/" + id;
    }

    private static Grade read(String grade) {
        return Stream.of(Grade.values())
                .filter(known -> known.name().equals(grade))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("a grade is AGAIN, HARD, GOOD or EASY"));
    }
}
