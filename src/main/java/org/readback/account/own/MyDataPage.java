package org.readback.account.own;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.quarkus.security.Authenticated;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.readback.account.audit.ExportLog;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.OwnRows;
import org.readback.account.person.Person;
import org.readback.web.Language;

/** Everything that is the person's own, as one file. It is written while it is read, however long it gets. */
@Path("/my-data.json")
@Authenticated
class MyDataPage {
    /** Columns that hold JSON already. */
    private static final Set<String> JSON = Set.of("given", "parameters", "calibration", "body");

    private static final int FORMAT = 1;

    private final CurrentPerson current;
    private final ExportLog log;
    private final MyData data;
    private final Clock clock;
    private final JsonFactory json = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    MyDataPage(CurrentPerson current, ExportLog log, MyData data, Clock clock) {
        this.current = current;
        this.log = log;
        this.data = data;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response file() {
        Person person = current.person();
        log.wrote("my-data.json");
        StreamingOutput body = out -> write(person, out);
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"readback-my-data.json\"")
                .build();
    }

    /** Each piece is read in a transaction of its own, so that nobody who reads slowly holds one open. */
    private void write(Person person, OutputStream out) throws IOException {
        try (JsonGenerator to = json.createGenerator(out)) {
            to.useDefaultPrettyPrinter();
            to.writeStartObject();
            to.writeNumberField("format", FORMAT);
            to.writeStringField("writtenAt", clock.instant().toString());
            profile(to, person);
            for (OwnRows section : data.sections()) {
                to.writeArrayFieldStart(section.name());
                if (section.beforeAll().isEmpty()) {
                    rows(to, data.all(section, person.id()));
                } else if (section.hasIds()) {
                    for (List<Long> ids : data.ids(section, person.id())) {
                        rows(to, data.rows(section, person.id(), ids));
                    }
                } else {
                    List<Tuple> rows =
                            data.after(section, person.id(), section.beforeAll().get());
                    while (!rows.isEmpty()) {
                        rows(to, rows);
                        rows = data.after(section, person.id(), rows.getLast().get(0));
                    }
                }
                to.writeEndArray();
            }
            to.writeEndObject();
        }
    }

    private static void profile(JsonGenerator to, Person person) throws IOException {
        to.writeObjectFieldStart("profile");
        to.writeStringField("signInName", person.login());
        to.writeStringField("name", person.displayName());
        to.writeStringField("mailAddress", person.mailAddress().orElse(null));
        to.writeStringField("since", person.createdAt().toString());
        to.writeArrayFieldStart("roles");
        for (var role : person.roles().stream().sorted().toList()) {
            to.writeString(role.name());
        }
        to.writeEndArray();
        to.writeEndObject();
        to.writeObjectFieldStart("settings");
        to.writeStringField("zone", person.zone().getId());
        to.writeStringField("language", person.language().map(Language::tag).orElse(null));
        to.writeBooleanField("shortcuts", person.shortcuts());
        for (Map.Entry<String, String> choice : new TreeMap<>(person.look().words()).entrySet()) {
            to.writeStringField(choice.getKey(), choice.getValue());
        }
        to.writeEndObject();
    }

    private static void rows(JsonGenerator to, List<Tuple> rows) throws IOException {
        for (Tuple row : rows) {
            row(to, row);
        }
    }

    private static void row(JsonGenerator to, Tuple row) throws IOException {
        to.writeStartObject();
        for (TupleElement<?> column : row.getElements()) {
            to.writeFieldName(column.getAlias());
            switch (row.get(column)) {
                case null -> to.writeNull();
                case Boolean is -> to.writeBoolean(is);
                case Integer number -> to.writeNumber(number);
                case Long number -> to.writeNumber(number);
                case Double number -> to.writeNumber(number);
                case String text when JSON.contains(column.getAlias()) -> to.writeRawValue(text);
                case Object word -> to.writeString(word.toString());
            }
        }
        to.writeEndObject();
    }
}
