package org.readback.reminder;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.web.Choice;
import org.readback.web.Flash;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** Whether a person is told by mail that something is due. */
@Path("/study/reminders")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class RemindersPage {
    private static final String HERE = "/study/reminders";
    private static final int HOURS = 24;
    private static final int USUAL_HOUR = 8;

    private final CurrentPerson current;
    private final DigestService service;
    private final MailSetup setup;
    private final Flash flash;
    private final Texts texts;

    RemindersPage(CurrentPerson current, DigestService service, MailSetup setup, Flash flash, Texts texts) {
        this.current = current;
        this.service = service;
        this.setup = setup;
        this.flash = flash;
        this.texts = texts;
    }

    /**
     * The page.
     *
     * @param ready whether the program sends mail at all
     * @param address where to; empty where the person has given none
     * @param wanted whether they want it
     */
    record Reminders(boolean ready, Optional<String> address, boolean wanted, String hour, List<Choice> hours)
            implements TemplateInstance {}

    @GET
    public Reminders page() {
        Optional<Integer> hour = service.hour(current.id());
        List<Choice> hours = IntStream.range(0, HOURS)
                .mapToObj(each -> new Choice(String.valueOf(each), String.format(Locale.ROOT, "%02d:00", each)))
                .toList();
        return new Reminders(
                setup.ready(),
                current.person().mailAddress(),
                hour.isPresent(),
                String.valueOf(hour.orElse(USUAL_HOUR)),
                hours);
    }

    @POST
    public Response want(@RestForm String hour) {
        if (!Objects.requireNonNullElse(hour, "").matches("1?\\d|2[0-3]")) {
            throw new BadRequestException("an hour is 0 to 23");
        }
        ReminderMessages say = texts.of(ReminderMessages.class);
        if (service.want(current.id(), Integer.parseInt(hour))) {
            flash.success(say.mailWanted());
        } else {
            flash.error(say.addressFirst());
        }
        return Redirects.seeOther(HERE);
    }

    @POST
    @Path("/stop")
    public Response stop() {
        service.stop(current.id());
        flash.success(texts.of(ReminderMessages.class).mailStopped());
        return Redirects.seeOther(HERE);
    }
}
