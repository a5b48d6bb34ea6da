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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.account.person.Roles;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** Writing a new question. */
@Path("/questions/new")
@RolesAllowed(Roles.INSTRUCTOR)
@Produces(MediaType.TEXT_HTML)
class NewQuestionPage {
    private final PublishCheck publishCheck;
    private final DeskService desk;
    private final Flash flash;
    private final Texts texts;

    NewQuestionPage(PublishCheck publishCheck, DeskService desk, Flash flash, Texts texts) {
        this.publishCheck = publishCheck;
        this.desk = desk;
        this.flash = flash;
        this.texts = texts;
    }

    record Kinds(List<WrittenKind> kinds) implements TemplateInstance {}

    record Write(WritingView view) implements TemplateInstance {}

    @GET
    public TemplateInstance kinds() {
        return new Kinds(List.of(WrittenKind.values()));
    }

    @GET
    @Path("/{kind}")
    public TemplateInstance form(String kind, @RestQuery String topic) {
        WrittenKind written = kind(kind);
        return new Write(
                publishCheck.view(written, action(written), QuestionForm.empty(Objects.requireNonNullElse(topic, ""))));
    }

    @POST
    @Path("/{kind}")
    public Response send(String kind, @BeanParam QuestionForm form, @RestForm("do") String button) {
        WrittenKind written = kind(kind);
        return switch (publishCheck.next(
                written, action(written), form, PublishCheck.Wish.of(button), Optional.empty())) {
            case PublishCheck.Next.Show(WritingView view, int status) ->
                Response.status(status).entity(new Write(view)).build();
            case PublishCheck.Next.Write(WritingView view) -> {
                String id = desk.publish(written, view.form());
                flash.success(texts.of(AuthoringMessages.class).published());
                yield Redirects.seeOther("/questions/" + id);
            }
        };
    }

    private static String action(WrittenKind kind) {
        return "/questions/new/" + kind.path();
    }

    private static WrittenKind kind(String path) {
        return WrittenKind.at(path).orElseThrow(NotFoundException::new);
    }
}
