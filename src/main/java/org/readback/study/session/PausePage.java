package org.readback.study.session;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.review.answer.AnswerForm;
import org.readback.web.LostForm;
import org.readback.web.Redirects;

/** A pause in a session. What stood in the question's form is there again afterwards. */
@Path("/study/pause")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class PausePage {
    private static final String NEXT = "/study/next";

    private final CurrentPerson current;
    private final PauseService service;

    PausePage(CurrentPerson current, PauseService service) {
        this.current = current;
        this.service = service;
    }

    record Pause(PauseService.PauseView pause) implements TemplateInstance {}

    @GET
    public Pause page() {
        return new Pause(service.view(current.id()));
    }

    /** @param form the question's, as far as it was filled in; empty from other pages */
    @POST
    public Response pause(@BeanParam AnswerForm form, RoutingContext context) {
        service.pause(current.id());
        keep(form, context);
        return Redirects.seeOther("/study/pause");
    }

    @POST
    @Path("/end")
    public Response goOn() {
        service.goOn(current.id());
        return Redirects.seeOther(NEXT);
    }

    @POST
    @Path("/later")
    public Response putOff(@BeanParam AnswerForm form, RoutingContext context) {
        service.putOff(current.id());
        keep(form, context);
        return Redirects.seeOther(NEXT);
    }

    private void keep(AnswerForm form, RoutingContext context) {
        if (form.question() != null) {
            MultiMap fields = MultiMap.caseInsensitiveMultiMap()
                    .add("person", String.valueOf(current.id()))
                    .add("question", form.question())
                    .add("text", form.text())
                    .add("truth", form.truth() == null ? "" : form.truth())
                    .add("confidence", form.confidence())
                    .add("pair", form.pair())
                    .add("option", form.option().stream().map(String::valueOf).toList());
            LostForm.keep(context, SessionPage.ANSWERS, fields);
        }
    }
}
