package org.readback.settings;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.web.Choice;
import org.readback.web.Flash;
import org.readback.web.FormErrors;
import org.readback.web.Redirects;
import org.readback.web.Texts;

/** How a person wants to be asked. */
@Path("/study/settings")
@RolesAllowed(Roles.STAFFER)
@Produces(MediaType.TEXT_HTML)
class SettingsPage {
    private static final String HERE = "/study/settings";
    private static final int HOURS = 24;

    private final CurrentPerson current;
    private final SettingsService service;
    private final Validator validator;
    private final Flash flash;
    private final Texts texts;

    SettingsPage(CurrentPerson current, SettingsService service, Validator validator, Flash flash, Texts texts) {
        this.current = current;
        this.service = service;
        this.validator = validator;
        this.flash = flash;
        this.texts = texts;
    }

    record Settings(
            SettingsForm form,
            FormErrors errors,
            List<Choice> hours,
            List<Weekday> weekdays,
            List<SettingsService.Wish> wishes,
            String wishProblem)
            implements TemplateInstance {}

    /** A day of the week, and whether it is ticked. */
    record Weekday(String value, String label, boolean off) {}

    @GET
    public Settings page() {
        return show(service.form(current.id()), FormErrors.none());
    }

    @POST
    public Response change(@BeanParam SettingsForm form) {
        FormErrors errors = form.and(FormErrors.validate(validator, form), say());
        if (errors.any()) {
            return wrong(show(form, errors));
        }
        service.change(current.id(), form);
        flash.success(say().saved());
        return Redirects.seeOther(HERE);
    }

    /** The two lists run side by side: a topic, and what was typed for it. */
    @POST
    @Path("/retention")
    public Response wish(@RestForm("topic") List<String> topics, @RestForm("retention") List<String> typed) {
        if (topics == null || typed == null || topics.size() != typed.size()) {
            throw new BadRequestException("each topic has one field");
        }
        Map<String, Integer> wishes = new HashMap<>();
        List<SettingsService.Wish> shown = new ArrayList<>();
        boolean wrong = false;
        for (SettingsService.Wish known : service.wishes(current.id())) {
            int place = topics.indexOf(known.topicId());
            String text = place < 0 ? "" : typed.get(place).strip();
            shown.add(known.typed(text));
            if (text.matches("[7-9]\\d")) {
                wishes.put(known.topicId(), Integer.valueOf(text));
            }
            wrong |= !text.isEmpty() && !wishes.containsKey(known.topicId());
        }
        if (wrong) {
            return wrong(show(service.form(current.id()), FormErrors.none(), shown, say().noShare()));
        }
        service.wish(current.id(), wishes);
        flash.success(say().sharesSaved());
        return Redirects.seeOther(HERE);
    }

    private Settings show(SettingsForm form, FormErrors errors) {
        return show(form, errors, service.wishes(current.id()), "");
    }

    private Settings show(SettingsForm form, FormErrors errors, List<SettingsService.Wish> wishes, String wishProblem) {
        List<Choice> hours = IntStream.range(0, HOURS)
                .mapToObj(hour -> new Choice(String.valueOf(hour), String.format(Locale.ROOT, "%02d:00", hour)))
                .toList();
        List<Weekday> weekdays = Stream.of(DayOfWeek.values())
                .map(day -> new Weekday(
                        day.name(),
                        day.getDisplayName(TextStyle.FULL, texts.language().locale()),
                        form.daysOff().contains(day.name())))
                .toList();
        return new Settings(form, errors, hours, weekdays, wishes, wishProblem);
    }

    private SettingsMessages say() {
        return texts.of(SettingsMessages.class);
    }

    private static Response wrong(TemplateInstance page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }
}
