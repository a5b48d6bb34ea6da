package org.readback.study;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.readback.account.CurrentPerson;
import org.readback.web.Flash;
import org.readback.web.Redirects;

/** What a person does with a question in the middle of a session, beside answering it. */
@Path("/study/questions/{id}")
@Authenticated
class OwnHandPage {
    private static final String NEXT = "/study/next";
    private static final int LONGEST_NOTE = PrivateNote.LONGEST;
    private static final int LONGEST_REMARK = QuestionFlag.LONGEST_REMARK;

    private final CurrentPerson current;
    private final OwnHand hand;
    private final Flash flash;

    OwnHandPage(CurrentPerson current, OwnHand hand, Flash flash) {
        this.current = current;
        this.hand = hand;
        this.flash = flash;
    }

    @POST
    @Path("/bury")
    public Response bury(@RestPath String id) {
        hand.bury(current.id(), id);
        flash.success("That question waits until tomorrow.");
        return Redirects.seeOther(NEXT);
    }

    @POST
    @Path("/suspend")
    public Response suspend(@RestPath String id) {
        hand.suspend(current.id(), List.of(id));
        flash.success("That question is suspended: you are not asked it until you take it up again.");
        return Redirects.seeOther(NEXT);
    }

    /** @param answer the answer whose verdict the form stood on */
    @POST
    @Path("/note")
    public Response note(@RestPath String id, @RestForm long answer, @RestForm String note) {
        String words = Objects.requireNonNullElse(note, "");
        if (words.length() > LONGEST_NOTE) {
            flash.error("A note has at most 5,000 characters; this one has " + words.length() + ".");
        } else {
            hand.note(current.id(), id, words);
            flash.success(words.isBlank() ? "Your note is gone." : "Your note is kept. Only you see it.");
        }
        return Redirects.seeOther("/study/answers/" + answer);
    }

    /** @param answer the answer whose verdict the form stood on */
    @POST
    @Path("/flag")
    public Response flag(@RestPath String id, @RestForm long answer, @RestForm String reason, @RestForm String remark) {
        String words = Objects.requireNonNullElse(remark, "");
        if (words.length() > LONGEST_REMARK) {
            flash.error("A remark has at most 1,000 characters; this one has " + words.length() + ".");
        } else {
            hand.flag(current.id(), id, read(reason), words);
            flash.success("The instructors are told.");
        }
        return Redirects.seeOther("/study/answers/" + answer);
    }

    private static QuestionFlag.Reason read(String reason) {
        return Stream.of(QuestionFlag.Reason.values())
                .filter(known -> known.name().equals(reason))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("there is no such reason"));
    }
}
