package org.readback.account;

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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.web.Pager;

/** Who did what, for the administrator. */
@Path("/people/audit")
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.TEXT_HTML)
class AuditPage {
    private final AuditEntry.Repository entries;
    private final Person.Repository people;
    private final CurrentPerson current;

    AuditPage(AuditEntry.Repository entries, Person.Repository people, CurrentPerson current) {
        this.entries = entries;
        this.people = people;
        this.current = current;
    }

    record Entries(List<Row> rows, Pager pager, String zone) implements TemplateInstance {}

    /** One entry, its time in the reader's zone. */
    record Row(ZonedDateTime happenedAt, String actor, String action, String subject, String detail) {}

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
        List<Row> rows = shown.stream()
                .map(entry -> new Row(
                        entry.happenedAt.atZone(current.zone()),
                        actor(entry, actors),
                        entry.action,
                        entry.subject,
                        entry.detail))
                .toList();
        return new Entries(rows, pager, current.zone().getId());
    }

    private static String actor(AuditEntry entry, Map<Long, Person> actors) {
        if (entry.actorId != null) {
            return actors.get(entry.actorId).displayName();
        }
        return entry.actorLogin == null ? "nobody" : entry.actorLogin + " (deleted)";
    }
}
