package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.bank.file.BankReader;
import org.readback.generation.Family;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fit|the file is missing",
                "fit --loud a.csv|there is no option \"--loud\"",
                "evaluate a.csv b.csv|one file at a time",
                "fit a.csv --zone|--zone needs a value",
                "fit a.csv --zone Mars/Base|--zone: ",
                "fit a.csv --day-start noon|--day-start: ",
                "check|the folder of the question bank is missing",
                "check --loud bank|there is no option \"--loud\"",
                "check one two|one folder at a time",
                "serve|there is no command \"serve\"",
            })
    @DisplayName("what it does not understand it says, with how it is meant to be used")
    void misunderstood(String line, String message) {
        assertThat(run(line.split(" "))).isEqualTo(CommandLine.MISUNDERSTOOD);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(message).contains("usage:");
        assertThat(out.size()).isZero();
    }

    @Test
    @DisplayName("one review is too little to evaluate, and fitting it gives the defaults and says so")
    void oneReview() throws IOException {
        Path log = Files.writeString(
                directory.resolve("one.csv"), "card_id,review_time,review_rating\na,1711744352250,3\n");
        assertThat(run("evaluate", log.toString())).isEqualTo(CommandLine.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("five folds need at least 6");
        assertThat(run("fit", log.toString())).isEqualTo(CommandLine.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("too few reviews to learn from: the defaults stay");
    }

    @Test
    @DisplayName("an empty log is refused by name")
    void empty() throws IOException {
        Path log = Files.writeString(directory.resolve("empty.csv"), "");
        assertThat(run("fit", log.toString())).isEqualTo(CommandLine.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("empty.csv is empty");
    }

    @Test
    @DisplayName("a review in the future is refused with its line; a clock a few hours ahead is not")
    void future() throws IOException {
        long hours = Instant.parse("2026-01-01T20:00:00Z").toEpochMilli();
        long years = Instant.parse("2031-01-01T00:00:00Z").toEpochMilli();
        Path log = Files.writeString(
                directory.resolve("future.csv"),
                "card_id,review_time,review_rating\na," + hours + ",3\na," + years + ",3\n");
        assertThat(run("fit", log.toString())).isEqualTo(CommandLine.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("future.csv, line 3")
                .contains("lies in the future");
    }

    @Test
    @DisplayName("check says of every fact of the bank that ships what came of it, and has nothing to complain of")
    void check() {
        assertThat(run("check", "question-bank")).isEqualTo(CommandLine.DONE);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst())
                .matches(
                        "no fault, 0 warnings, 2 reports, \\d+ facts, \\d+ questions," + " 2 facts without a question");
        BankReader.read(Path.of("question-bank"))
                .forEach(base -> assertThat(base.facts())
                        .allSatisfy(fact -> assertThat(lines)
                                .anyMatch(line -> line.startsWith(
                                                "question-bank/" + base.report().id() + "/facts/")
                                        && line.endsWith(": " + fact.id() + ": " + fact.statement()))));
        assertThat(lines)
                .anyMatch(line -> line.startsWith("  made: when/when: "))
                .anyMatch(line -> line.startsWith("  part of: order/order of "))
                .anyMatch(
                        line -> line.matches("  not made: .*number.*: neither the fact nor wording.yaml has words.*"));
    }

    @Test
    @DisplayName("check of a bank with faults names each with file, line and cure, and fails")
    void faults() throws IOException {
        Path facts = bank().resolve("china-russia-2023/facts/6-military.yaml");
        Files.writeString(
                facts,
                Files.readString(facts)
                        .replaceFirst("relation: signed", "relation: sgned")
                        .replaceFirst("subjects: \\[china", "subjects: [chinna"));
        assertThat(run("check", bank().toString())).isEqualTo(CommandLine.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .startsWith("2 faults, so a start would refuse this bank:")
                .anyMatch(line -> line.matches(
                        ".*/6-military.yaml:\\d+:\\d+: unknown relation `sgned`;" + " did you mean `signed`\\?"));
        assertThat(err.size()).isZero();
    }

    @Test
    @DisplayName("a fact that is asked nothing stands on top, and says of each family why")
    void neverAsked() throws IOException {
        Path facts = bank().resolve("china-russia-2023/facts/6-military.yaml");
        Files.writeString(facts, Files.readString(facts).stripTrailing() + """

                  - id: says-little
                    kind: statement
                    quote: Road Map for Military Co-operation
                    statement: There is a Road Map for Military Co-operation.
                    subjects: [road-map]
                    relation: started
                """);
        assertThat(run("check", bank().toString(), "--json")).isEqualTo(CommandLine.DONE);
        JsonNode json = new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(json.get("factsWithoutQuestion").intValue()).isEqualTo(3);
        JsonNode little = json.at("/reports/0/facts")
                .valueStream()
                .filter(fact -> fact.get("id").asText().equals("says-little"))
                .findFirst()
                .orElseThrow();
        assertThat(little.get("made")).isEmpty();
        assertThat(little.get("notMade")
                        .valueStream()
                        .map(none -> none.get("family").asText()))
                .containsAll(Stream.of(Family.values()).map(Family::id).toList());
        assertThat(little.get("notMade").valueStream())
                .filteredOn(none -> none.get("family").asText().equals("when"))
                .extracting(none -> none.get("reason").asText())
                .containsExactly("its sentence in wording.yaml needs {asking-when}, which the fact does not have");
        out.reset();
        assertThat(run("check", bank().toString())).isEqualTo(CommandLine.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8).lines().limit(4))
                .anyMatch(line -> line.endsWith(", 3 facts without a question"))
                .anyMatch(line -> line.matches("without a question: .*/6-military.yaml:\\d+: says-little"));
    }

    @Test
    @DisplayName("what is no bank is said to be none, and whatever else is there is not read")
    void noBank() throws IOException {
        assertThat(run("check", directory.resolve("nowhere").toString())).isEqualTo(CommandLine.FAILED);
        assertThat(run("check", Files.createFile(directory.resolve("file")).toString()))
                .isEqualTo(CommandLine.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("nowhere: there is no such folder")
                .contains("file: it is no folder");
        assertThat(run("check", "/")).isEqualTo(CommandLine.FAILED);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("/relations.yaml:1:1: the file is missing");
    }

    /** A copy of the bank that ships, made once. */
    private Path bank() throws IOException {
        Path copy = directory.resolve("bank");
        if (Files.notExists(copy)) {
            try (Stream<Path> all = Files.walk(Path.of("question-bank"))) {
                for (Path each : (Iterable<Path>) all::iterator) {
                    Files.copy(
                            each,
                            copy.resolve(
                                    Path.of("question-bank").relativize(each).toString()));
                }
            }
        }
        return copy;
    }

    @Test
    @DisplayName("help is a result")
    void help() {
        assertThat(run("--help")).isEqualTo(CommandLine.DONE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("evaluate FILE.csv");
    }

    private int run(String... arguments) {
        return new CommandLine(
                        InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }
}
