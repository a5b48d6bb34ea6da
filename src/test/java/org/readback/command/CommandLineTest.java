package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
