package org.readback.command;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readback.memory.evaluation.ReviewLog;
import org.readback.memory.evaluation.ReviewLogCsv;

/** Runs one command: results go to one stream, progress and complaints to the other. */
final class CommandLine {

    /** The command did what it was asked. */
    static final int DONE = 0;

    /** The file could not be read or says too little. */
    static final int FAILED = 1;

    /** The command was not understood. */
    static final int MISUNDERSTOOD = 2;

    private static final String USAGE = """
            usage: java -jar quarkus-run.jar                      serve pages
                   java -jar quarkus-run.jar check FOLDER         what is wrong with a question bank, and what comes of it
                   java -jar quarkus-run.jar evaluate FILE.csv    how well each memory model predicts a review log
                   java -jar quarkus-run.jar fit FILE.csv         the parameters that suit a review log
                   java -jar quarkus-run.jar --version            which version this is
            options of check:            --json              results as JSON
            options of evaluate and fit: --json              results as JSON
                                         --zone ZONE         where the person lives, such as Europe/Berlin (UTC)
                                         --day-start HH:MM   when their day begins (04:00)
            The columns of FILE.csv: card_id,review_time,review_rating[,review_state,review_duration]""";

    /** A clock that is a little ahead of ours is nobody's mistake. */
    private static final Duration GRACE = Duration.ofDays(1);

    private final InstantSource clock;
    private final PrintStream out;
    private final PrintStream err;

    CommandLine(InstantSource clock, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    /** Returns the status that the program ends with. */
    int run(String... arguments) {
        List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
        try {
            return switch (arguments[0]) {
                case "check" -> check(CheckOptions.of(rest));
                case "evaluate" -> evaluate(LogOptions.of(rest));
                case "fit" -> fit(LogOptions.of(rest));
                case "help", "--help", "-h" -> {
                    out.println(USAGE);
                    yield DONE;
                }
                case "version", "--version" -> {
                    out.println("Readback " + version());
                    yield DONE;
                }
                default -> throw new MisunderstoodException("there is no command \"" + arguments[0] + "\"");
            };
        } catch (MisunderstoodException e) {
            err.println("readback: " + e.getMessage());
            err.println(USAGE);
            return MISUNDERSTOOD;
        }
    }

    private int check(CheckOptions options) {
        Path folder = options.folder();
        if (!Files.isDirectory(folder)) {
            return fail(folder + (Files.exists(folder) ? ": it is no folder" : ": there is no such folder"));
        }
        BankCheck check = BankCheck.of(folder);
        out.println(options.json() ? CheckJson.of(check) : CheckText.of(check));
        return check.faults().isEmpty() ? DONE : FAILED;
    }

    /** The build writes it into the program's manifest. */
    private static String version() {
        return Optional.ofNullable(CommandLine.class.getPackage().getImplementationVersion())
                .orElse("(not packaged, so without a version)");
    }

    private int evaluate(LogOptions options) {
        return read(options)
                .map(log -> {
                    if (log.targets().length < Evaluation.FEWEST) {
                        return fail(options.file() + ": " + log.targets().length
                                + " reviews on a later day than the one before them; five folds need at least "
                                + Evaluation.FEWEST);
                    }
                    Evaluation evaluation = Evaluation.of(log, new ProgressBar(err, Evaluation.PARTS));
                    out.println(options.json() ? evaluation.json() : evaluation.table());
                    return DONE;
                })
                .orElse(FAILED);
    }

    private int fit(LogOptions options) {
        return read(options)
                .map(log -> {
                    Fitting fitting = Fitting.of(log, new ProgressBar(err, Fitting.PARTS));
                    out.println(options.json() ? fitting.json() : fitting.table());
                    return DONE;
                })
                .orElse(FAILED);
    }

    private Optional<ReviewLog> read(LogOptions options) {
        Path file = options.file();
        try (Reader reader = Files.newBufferedReader(file)) {
            Instant latest = clock.instant().plus(GRACE);
            return Optional.of(ReviewLog.of(ReviewLogCsv.read(file.toString(), reader, latest), options.calendar()));
        } catch (IllegalArgumentException e) {
            fail(e.getMessage());
        } catch (NoSuchFileException e) {
            fail(file + ": there is no such file");
        } catch (CharacterCodingException e) {
            fail(file + ": it is not text in UTF-8");
        } catch (IOException e) {
            fail(file + ": it cannot be read (" + e.getMessage() + ")");
        }
        return Optional.empty();
    }

    private int fail(String why) {
        err.println("readback: " + why);
        return FAILED;
    }
}
