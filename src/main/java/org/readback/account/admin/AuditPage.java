package org.readback.account.admin;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.account.audit.AuditEntry;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Person;
import org.readback.account.person.Roles;
import org.readback.web.Pager;
import org.readback.web.Texts;

/** Who did what, for the administrator. */
@Path("/people/audit")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class AuditPage {
    private static final Set<String> IN_ENGLISH_WORDS =
            Set.of("person.first", "person.added", "person.roles", "person.studied", "account.mail-address");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=, | -> )|(?=, | -> )");

    private final AuditEntry.Repository entries;
    private final Person.Repository people;
    private final CurrentPerson current;
    private final Texts texts;

    AuditPage(AuditEntry.Repository entries, Person.Repository people, CurrentPerson current, Texts texts) {
        this.entries = entries;
        this.people = people;
        this.current = current;
        this.texts = texts;
    }

    record Entries(List<Row> rows, Pager pager, String zone) implements TemplateInstance {}

    /** One entry, its time in the reader's zone. */
    record Row(ZonedDateTime happenedAt, Actor actor, String action, String subject, String detail) {}

    /**
     * Who did something. People choose the name they go by, so it stands behind what the administrator gave them.
     *
     * @param login the sign-in name, or a word for whoever has none
     * @param id empty for nobody and for somebody who is gone
     * @param name empty likewise
     */
    record Actor(String login, Optional<Long> id, String name) {}

    @GET
    public Entries page(@RestQuery @DefaultValue("1") int page) {
        PanacheQuery<AuditEntry> all = entries.latest();
        Pager pager = Pager.of(all, page, "/people/audit?page=");
        List<AuditEntry> shown = pager.rows(all);
        Map<Long, Person> actors = people
                .listByIds(shown.stream()
                        .map(entry -> entry.actorId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
        PeopleMessages say = texts.of(PeopleMessages.class);
        List<Row> rows = shown.stream()
                .map(entry -> new Row(
                        entry.happenedAt.atZone(current.zone()),
                        actor(entry, actors, say),
                        entry.action,
                        entry.subject,
                        detail(entry, say)))
                .toList();
        return new Entries(rows, pager, current.zone().getId());
    }

    /** Roles are on record in English; what people wrote stands as they did. */
    private static String detail(AuditEntry entry, PeopleMessages say) {
        return IN_ENGLISH_WORDS.contains(entry.action)
                ? BETWEEN_WORDS.splitAsStream(entry.detail).map(say::detail).collect(Collectors.joining())
                : entry.detail;
    }

    private static Actor actor(AuditEntry entry, Map<Long, Person> actors, PeopleMessages say) {
        if (entry.actorId != null) {
            Person person = actors.get(entry.actorId);
            return new Actor(person.login(), Optional.of(person.id()), person.displayName());
        }
        return new Actor(
                entry.actorLogin == null ? say.nobody() : say.deletedActor(entry.actorLogin), Optional.empty(), "");
    }
}
