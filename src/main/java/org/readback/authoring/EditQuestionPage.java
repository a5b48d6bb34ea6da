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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.account.Roles;
import org.readback.bank.QuestionKind;
import org.readback.bank.WrittenQuestion;
import org.readback.bank.WrittenQuestions.Result;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** Improving a written question: each change is a version of its own, and nobody's history is lost. */
@Path("/questions/{id}/edit")
@RolesAllowed(Roles.INSTRUCTOR)
@Produces(MediaType.TEXT_HTML)
class EditQuestionPage {
    private final Writing writing;
    private final DeskService desk;
    private final WrittenList list;
    private final Shelf shelf;
    private final Flash flash;
    private final Texts texts;

    EditQuestionPage(Writing writing, DeskService desk, WrittenList list, Shelf shelf, Flash flash, Texts texts) {
        this.writing = writing;
        this.desk = desk;
        this.list = list;
        this.shelf = shelf;
        this.flash = flash;
        this.texts = texts;
    }

    /** @param back the page that led here, empty for the desk */
    record Edit(WritingView view, String id, String back) implements TemplateInstance {}

    @GET
    public TemplateInstance form(String id, @RestQuery String from) {
        WrittenQuestion question = question(id);
        String back = back(from);
        return new Edit(writing.view(kind(question), action(id, back), FormReading.form(question)), id, back);
    }

    @POST
    public Response send(
            String id, @RestQuery String from, @BeanParam QuestionForm form, @RestForm("do") String button) {
        String back = back(from);
        WrittenQuestion question = question(id);
        WrittenKind kind = kind(question);
        return switch (writing.next(kind, action(id, back), form, Writing.Wish.of(button), Optional.of(question))) {
            case Writing.Next.Show(WritingView view, int status) ->
                Response.status(status).entity(new Edit(view, id, back)).build();
            case Writing.Next.Write(WritingView view) -> written(id, back, view, desk.revise(id, kind, view.form()));
        };
    }

    private Response written(String id, String back, WritingView view, Result result) {
        return switch (result) {
            case Result.Done _ -> {
                flash.success(say().changed());
                yield Redirects.seeOther(back.isEmpty() ? "/questions/" + id : back);
            }
            case Result.Same _ -> {
                flash.success(say().unchanged());
                yield Redirects.seeOther(back.isEmpty() ? "/questions/" + id : back);
            }
            case Result.Overtaken(WrittenQuestion now) ->
                Response.status(Response.Status.CONFLICT)
                        .entity(new Edit(overtaken(view, now), id, back))
                        .build();
        };
    }

    /** Both texts on one page; publishing from there on is a decision and replaces the other's. */
    private WritingView overtaken(WritingView view, WrittenQuestion now) {
        return view.overtakenBy(
                new WritingView.Overtaken(
                        list.nameOf(now.editorId()),
                        shelf.language(now.topicId()),
                        now.question().stem(),
                        list.right(now.question())),
                view.form().withVersion(now.rowVersion()));
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
