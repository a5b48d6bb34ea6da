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
import org.readback.account.Roles;
import org.readback.bank.WrittenQuestions.Result;
import org.readback.web.Choice;
import org.readback.web.Flash;
import org.readback.web.Redirects;

/** The questions that instructors wrote. */
@Path("/questions")
@RolesAllowed(Roles.INSTRUCTOR)
@Produces(MediaType.TEXT_HTML)
class WrittenQuestionsPage {
    private static final List<Choice> STATES =
            List.of(new Choice("", "All"), new Choice("asked", "Asked"), new Choice("retired", "Retired"));

    private final WrittenList list;
    private final Shelf shelf;
    private final DeskService desk;
    private final FlagDesk flags;
    private final Flash flash;

    WrittenQuestionsPage(WrittenList list, Shelf shelf, DeskService desk, FlagDesk flags, Flash flash) {
        this.list = list;
        this.shelf = shelf;
        this.desk = desk;
        this.flags = flags;
        this.flash = flash;
    }

    record Written(
            WrittenList.Found found, WrittenList.Filter filter, List<Choice> topics, List<Choice> states, long flags)
            implements TemplateInstance {}

    record Question(WrittenList.Detail question) implements TemplateInstance {}

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery String words, @RestQuery String topic, @RestQuery String state) {
        WrittenList.Filter filter = new WrittenList.Filter(text(words), text(topic), text(state));
        List<Choice> topics = new ArrayList<>(List.of(new Choice("", "All")));
        topics.addAll(shelf.topics());
        return new Written(list.list(filter), filter, topics, STATES, flags.count());
    }

    @GET
    @Path("/{id}")
    public TemplateInstance question(String id) {
        return new Question(list.detail(id).orElseThrow(NotFoundException::new));
    }

    @POST
    @Path("/{id}/retire")
    public Response retire(String id, @RestForm long version) {
        list.detail(id).orElseThrow(NotFoundException::new);
        return done(id, desk.retire(id, version), "The question is retired: nobody is asked it any more.");
    }

    @POST
    @Path("/{id}/bring-back")
    public Response bringBack(String id, @RestForm long version) {
        list.detail(id).orElseThrow(NotFoundException::new);
        return done(id, desk.bringBack(id, version), "The question is asked again.");
    }

    private Response done(String id, Result result, String sentence) {
        switch (result) {
            case Result.Done _ -> flash.success(sentence);
            case Result.Same _ -> flash.success(sentence);
            case Result.Overtaken(var now) ->
                flash.error(list.nameOf(now.editorId())
                        + " changed this question in the meantime. Look at it again before you decide.");
        }
        return Redirects.seeOther("/questions/" + id);
    }

    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
