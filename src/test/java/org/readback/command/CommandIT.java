package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readback.support.PackagedProgram;
import org.readback.support.PackagedProgram.Ended;

class CommandIT {

    private static final String SAMPLE = Path.of(
                    "src", "test", "resources", "org", "readback", "memory", "evaluation", "review-log-1205-cards.csv")
            .toAbsolutePath()
            .toString();

    @TempDir
    Path directory;

    @Test
    @DisplayName("evaluate scores every model on the sample log, as JSON, with progress on stderr alone")
    void evaluate() throws Exception {
        Ended ended = PackagedProgram.run(directory, "evaluate", SAMPLE, "--json");
        assertThat(ended.status()).as(ended.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(ended.out());
        assertThat(json.get("reviews").intValue()).isEqualTo(12_580);
        for (String part : List.of("fiveFolds", "lastFifth")) {
            assertThat(json.get(part).properties()).hasSize(7).allSatisfy(model -> {
                assertThat(model.getValue().get("logLoss").doubleValue()).isBetween(0.42, 0.49);
                assertThat(model.getValue().get("auc").doubleValue()).isBetween(0.53, 0.7);
                assertThat(model.getValue().get("calibration")).isNotEmpty();
            });
        }
        assertThat(ended.err()).endsWith("100 %" + System.lineSeparator());
    }

    @Test
    @DisplayName("fit shows the parameters, and how both did on the last fifth")
    void fit() throws Exception {
        Ended json = PackagedProgram.run(directory, "fit", "--json", SAMPLE);
        assertThat(json.status()).as(json.err()).isZero();
        JsonNode fitted = new ObjectMapper().readTree(json.out());
        assertThat(fitted.get("adopted").booleanValue()).isTrue();
        assertThat(fitted.at("/parameters/FSRS-6")).hasSize(21);
        assertThat(fitted.at("/parameters/FSRS-7")).hasSize(34);
        assertThat(fitted.get("fittedOnLastFifth").get("logLoss").doubleValue())
                .isLessThan(0.4440)
                .isLessThan(fitted.get("defaultsOnLastFifth").get("logLoss").doubleValue());

        Ended table = PackagedProgram.run(directory, "fit", SAMPLE);
        assertThat(table.out())
                .contains("12,580 reviews of 1,205 cards; fitted: better than the defaults on the last fifth")
                .contains("0.4475")
                .contains("w20")
                .contains("w33");
    }

    @Test
    @DisplayName("check reads a bank as the start would")
    void check() throws Exception {
        Ended fine = PackagedProgram.run(
                directory, "check", Path.of("question-bank").toAbsolutePath().toString());
        assertThat(fine.status()).as(fine.err()).isZero();
        assertThat(fine.out()).startsWith("no fault, ").contains("  not made: ");
        assertThat(fine.err()).isEmpty();
        Ended missing = PackagedProgram.run(directory, "check", "nowhere");
        assertThat(missing)
                .isEqualTo(new Ended(1, "", "readback: nowhere: there is no such folder" + System.lineSeparator()));
    }

    @Test
    @DisplayName("the version is that of the build")
    void version() throws Exception {
        assertThat(PackagedProgram.run(directory, "--version"))
                .isEqualTo(new Ended(
                        0, "Readback " + System.getProperty("readback.version") + System.lineSeparator(), ""));
    }

    @Test
    @DisplayName("a command opens neither the database nor a port")
    void leavesNothing() throws Exception {
        try (ServerSocket taken = tryToTake(8080)) {
            assertThat(taken.isBound()).isTrue();
            assertThat(PackagedProgram.run(directory, "fit", SAMPLE).status()).isZero();
        }
        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    @DisplayName("what cannot be read is named with file and line, and nothing is printed as a result")
    void complaints() throws Exception {
        Path log = directory.resolve("log.csv");
        Files.writeString(log, "card_id,review_time,review_rating\na,1711744352250,3\na,1711744352999,7\n");
        Ended bad = PackagedProgram.run(directory, "fit", "log.csv");
        assertThat(bad)
                .isEqualTo(new Ended(
                        1,
                        "",
                        "readback: log.csv, line 3: review_rating 7 is unknown; it must be 1, 2, 3 or 4"
                                + System.lineSeparator()));
        assertThat(PackagedProgram.run(directory, "fit", "none.csv").err()).contains("none.csv: there is no such file");
        Ended unknown = PackagedProgram.run(directory, "evalute", "log.csv");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.err()).contains("there is no command \"evalute\"").contains("usage:");
    }

    /** Somebody else may have it, which does as well. */
    private static ServerSocket tryToTake(int port) throws IOException {
        try {
            return new ServerSocket(port);
        } catch (IOException taken) {
            return new ServerSocket(0);
        }
    }
}
