package org.readback.study.preview;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.web.Choice;
import org.readback.web.Texts;

/** Looking through questions without counting: an address for each, and nothing is ever sent. */
@Path("/study/preview")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class PreviewPage {
    private final CurrentPerson current;
    private final PreviewService service;
    private final Texts texts;

    PreviewPage(CurrentPerson current, PreviewService service, Texts texts) {
        this.current = current;
        this.service = service;
        this.texts = texts;
    }

    record Choose(List<Choice> whats, List<Choice> topics) implements TemplateInstance {}

    record Look(PreviewView view) implements TemplateInstance {}

    @GET
    public TemplateInstance page(@BeanParam Preview preview) {
        return preview.chosen()
                .<TemplateInstance>map(what -> new Look(service.view(current.id(), preview, what)))
                .orElseGet(() -> new Choose(whats(), service.topics()));
    }

    private List<Choice> whats() {
        PreviewMessages in = texts.of(PreviewMessages.class);
        return Arrays.stream(Preview.What.values())
                .map(what -> new Choice(what.word(), in.previewWhat(what)))
                .toList();
    }
}
