package org.readback.authoring;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.account.person.Roles;
import org.readback.bank.written.WrittenQuestions.Result;
import org.readback.web.Choice;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** The questions that instructors wrote, and where those are changed that are made from facts. */
@Path("/questions")
@RolesAllowed(Roles.INSTRUCTOR)
@Produces(MediaType.TEXT_HTML)
class WrittenQuestionsPage {
    private final WrittenList list;
    private final GeneratedDesk generated;
    private final FilingChoices filingChoices;
    private final DeskService desk;
    private final FlagDesk flags;
    private final Flash flash;
    private final Texts texts;

    WrittenQuestionsPage(
            WrittenList list,
            GeneratedDesk generated,
            FilingChoices filingChoices,
            DeskService desk,
            FlagDesk flags,
            Flash flash,
            Texts texts) {
        this.list = list;
        this.generated = generated;
        this.filingChoices = filingChoices;
        this.desk = desk;
        this.flags = flags;
        this.flash = flash;
        this.texts = texts;
    }

    record Written(
            WrittenList.Found found, WrittenList.Filter filter, List<Choice> topics, List<Choice> states, long flags)
            implements TemplateInstance {}

    record Question(WrittenList.Detail question) implements TemplateInstance {}

    /** @param back the page that led here, empty for none */
    record Generated(GeneratedDesk.Detail question, String back) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery String words, @RestQuery String topic, @RestQuery String state) {
        WrittenList.Filter filter = new WrittenList.Filter(text(words), text(topic), text(state));
        List<Choice> topics = new ArrayList<>(List.of(new Choice("", say().all())));
        topics.addAll(filingChoices.topics());
        List<Choice> states = List.of(
                new Choice("", say().all()),
                new Choice("asked", say().asked()),
                new Choice("retired", say().retired()));
        return new Written(list.list(filter), filter, topics, states, flags.count());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance question(String id, @RestQuery String from) {
        return list.detail(id)
                .<TemplateInstance>map(Question::new)
                .or(() -> generated.detail(id).map(found -> new Generated(found, EditQuestionPage.back(from))))
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/{id}/retire")
    public Response retire(String id, @RestForm long version) {
        list.detail(id).orElseThrow(NotFoundException::new);
        return done(id, desk.retire(id, version), say().retiredNow());
    }

    @POST
    @Path("/{id}/bring-back")
    public Response bringBack(String id, @RestForm long version) {
        list.detail(id).orElseThrow(NotFoundException::new);
        return done(id, desk.bringBack(id, version), say().askedAgain());
    }

    private Response done(String id, Result result, String sentence) {
        switch (result) {
            case Result.Done _ -> flash.success(sentence);
            case Result.Same _ -> flash.success(sentence);
            case Result.Overtaken(var now) -> flash.error(say().overtaken(list.nameOf(now.editorId())));
        }
        return Redirects.seeOther("/questions/" + id);
    }

    private AuthoringMessages say() {
        return texts.of(AuthoringMessages.class);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
