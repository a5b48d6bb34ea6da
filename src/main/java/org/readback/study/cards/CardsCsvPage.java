package org.readback.study.cards;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.account.audit.ExportLog;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Roles;
import org.readback.review.card.CardStatus;
import org.readback.web.Csv;

/** The person's cards as a file for a spreadsheet or a program: its words are English and its numbers have points, whoever reads it. */
@Path("/cards.csv")
@RolesAllowed(Roles.STAFFER)
class CardsCsvPage {
    private static final List<String> HEADING = List.of(
            "id",
            "question",
            "topic",
            "kind",
            "state",
            "due",
            "difficulty",
            "stability_days",
            "last_reviewed",
            "reviews",
            "lapses",
            "flagged",
            "leech");
    private static final int ROWS_AT_A_TIME = 200;

    private final CurrentPerson current;
    private final ExportLog log;
    private final MyCards cards;

    CardsCsvPage(CurrentPerson current, ExportLog log, MyCards cards) {
        this.current = current;
        this.log = log;
        this.cards = cards;
    }

    @GET
    @Produces("text/csv;charset=utf-8")
    public Response file() {
        long personId = current.id();
        List<String> questions = cards.all(personId);
        log.wrote("cards.csv");
        StreamingOutput body = out -> write(personId, questions, out);
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"readback-cards.csv\"")
                .build();
    }

    /** Some rows at a time, so that nobody who reads slowly holds a transaction open. */
    private void write(long personId, List<String> questions, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Csv csv = new Csv(writer, HEADING);
        for (int first = 0; first < questions.size(); first += ROWS_AT_A_TIME) {
            int end = Math.min(questions.size(), first + ROWS_AT_A_TIME);
            cards.lines(personId, questions.subList(first, end)).forEach(line -> csv.row(cells(line)));
        }
        writer.flush();
    }

    private static List<String> cells(CardLine line) {
        Optional<CardLine.Memory> memory = line.memory();
        return List.of(
                line.id(),
                line.stem(),
                line.topic(),
                line.kind().label(),
                line.states().stream().map(CardStatus::label).collect(Collectors.joining("; ")),
                memory.map(known -> known.due().toString()).orElse(""),
                memory.map(known -> decimal(known.difficulty())).orElse(""),
                memory.map(known -> decimal(known.stability())).orElse(""),
                memory.map(known -> known.reviewed().toString()).orElse(""),
                Integer.toString(memory.map(CardLine.Memory::reviews).orElse(0)),
                Integer.toString(memory.map(CardLine.Memory::lapses).orElse(0)),
                yes(line.flagged()),
                yes(memory.filter(CardLine.Memory::leech).isPresent()));
    }

    private static String decimal(double measure) {
        return String.format(Locale.ROOT, "%.1f", measure);
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
