package org.readback.authoring;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.account.person.Roles;
import org.readback.bank.store.QuestionKind;
import org.readback.bank.written.WrittenQuestion;
import org.readback.bank.written.WrittenQuestions.Result;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** Improving a written question: each change is a version of its own, and nobody's history is lost. */
@Path("/questions/{id}/edit")
@RolesAllowed(Roles.INSTRUCTOR)
@Produces(MediaType.TEXT_HTML)
class EditQuestionPage {
    private final PublishCheck publishCheck;
    private final DeskService desk;
    private final Overtaking overtaking;
    private final Flash flash;
    private final Texts texts;

    EditQuestionPage(PublishCheck publishCheck, DeskService desk, Overtaking overtaking, Flash flash, Texts texts) {
        this.publishCheck = publishCheck;
        this.desk = desk;
        this.overtaking = overtaking;
        this.flash = flash;
        this.texts = texts;
    }

    /** @param back the page that led here, empty for the desk */
    record Edit(WritingView view, String id, String back) implements TemplateInstance {}

    @GET
    public TemplateInstance form(String id, @RestQuery String from) {
        WrittenQuestion question = question(id);
        String back = back(from);
        return new Edit(publishCheck.view(kind(question), action(id, back), FormReading.form(question)), id, back);
    }

    @POST
    public Response send(
            String id,
            @RestQuery String from,
            @BeanParam QuestionForm typed,
            @RestForm("do") String button,
            @RestForm Set<String> take) {
        String back = back(from);
        WrittenQuestion question = question(id);
        WrittenKind kind = kind(question);
        QuestionForm form = desk.take(question, typed, take == null ? Set.of() : take);
        return switch (publishCheck.next(
                kind, action(id, back), form, PublishCheck.Wish.of(button), Optional.of(question))) {
            case PublishCheck.Next.Show(WritingView view, int status) ->
                Response.status(status).entity(new Edit(view, id, back)).build();
            case PublishCheck.Next.Write(WritingView view) -> publish(id, back, kind, view);
        };
    }

    private Response publish(String id, String back, WrittenKind kind, WritingView view) {
        return switch (desk.revise(id, kind, view.form())) {
            case Result.Done _ -> leave(id, back, say().changed());
            case Result.Same _ -> leave(id, back, say().unchanged());
            case Result.Overtaken(WrittenQuestion now) -> {
                Merge merge = desk.merge(now, view.form());
                WritingView merged = view.overtakenBy(overtaking.view(kind, now, merge), merge.form());
                // Retired meanwhile, or changed in the same way: there is nothing to look at.
                yield merge.taken().isEmpty() && merge.both().isEmpty()
                        ? publish(id, back, kind, merged)
                        : Response.status(Response.Status.CONFLICT)
                                .entity(new Edit(merged, id, back))
                                .build();
            }
        };
    }

    private Response leave(String id, String back, String done) {
        flash.success(done);
        return Redirects.seeOther(back.isEmpty() ? "/questions/" + id : back);
    }

    private AuthoringMessages say() {
        return texts.of(AuthoringMessages.class);
    }

    private WrittenQuestion question(String id) {
        return desk.find(id).orElseThrow(NotFoundException::new);
    }

    private static WrittenKind kind(WrittenQuestion question) {
        return WrittenKind.of(QuestionKind.of(question.question())).orElseThrow(NotFoundException::new);
    }

    /** Only a session's verdict sends anybody here and back. */
    static String back(String from) {
        return from != null && from.matches("/study/answers/\\d{1,18}") ? from : "";
    }

    private static String action(String id, String back) {
        return "/questions/" + id + "/edit" + (back.isEmpty() ? "" : "?from=" + back);
    }
}
