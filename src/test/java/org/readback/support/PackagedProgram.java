package org.readback.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** The program as it is shipped, running beside the test with data, address and log of its own. */
public final class PackagedProgram {
    private static final String READY = "Readback is ready: open ";

    private final Process process;
    private final URI address;
    private final Future<String> printed;

    private PackagedProgram(Process process, URI address, Future<String> printed) {
        this.process = process;
        this.address = address;
        this.printed = printed;
    }

    /**
     * Starts it and waits until it serves pages.
     *
     * @param data where its database is; what it prints goes to {@code target/program.log}
     */
    public static PackagedProgram start(Path data) throws IOException {
        return start(data, Map.of());
    }

    /** The same with settings of its own, as environment variables. */
    public static PackagedProgram start(Path data, Map<String, String> settings) throws IOException {
        return start(data, settings, java());
    }

    /**
     * The same where no file may become larger than that, as on a disk that is full.
     *
     * @param kilobytes the largest that one may be; what is larger already cannot be written beyond that
     */
    public static PackagedProgram startOnAFullDisk(Path data, int kilobytes) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kilobytes + " && exec \"$0\" \"$@\""));
        command.addAll(java());
        return start(data, Map.of(), command);
    }

    private static List<String> java() {
        return List.of(javaBinary(), "-jar", System.getProperty("readback.jar"));
    }

    private static String javaBinary() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static PackagedProgram start(Path data, Map<String, String> settings, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(ofItsOwn(data));
        builder.environment().putAll(settings);
        Process process = builder.redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        List<String> printed = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.add(line);
            if (line.contains(READY)) {
                FutureTask<String> rest =
                        new FutureTask<>(() -> keep(printed, output, Path.of("target", "program.log")));
                Thread.startVirtualThread(rest);
                URI address = URI.create(line.substring(line.indexOf(READY) + READY.length()));
                return new PackagedProgram(process, address, rest);
            }
        }
        throw new IllegalStateException("the program did not start:\n" + String.join("\n", printed));
    }

    /**
     * Starts it where it must not become ready, and waits until it has ended.
     *
     * @param data where its database is
     * @param settings as environment variables
     * @throws IllegalStateException where it became ready, or went on for minutes
     */
    public static Ended refused(Path data, Map<String, String> settings) throws IOException, InterruptedException {
        return refused(List.of(), System.getProperty("readback.jar"), data, settings);
    }

    /** The same where what the files' permissions say holds, even for root. */
    public static Ended refusedToTheUnprivileged(Path data) throws IOException, InterruptedException {
        boolean root = System.getProperty("user.name").equals("root");
        String without = "-dac_override,-dac_read_search";
        return refused(
                root ? List.of("setpriv", "--bounding-set=" + without, "--inh-caps=" + without) : List.of(),
                System.getProperty("readback.jar"),
                data,
                Map.of());
    }

    /** The same for the program that is built for PostgreSQL. */
    public static Ended refusedOnPostgres(Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        return refused(List.of(), System.getProperty("readback.postgresql.jar"), data, settings);
    }

    private static Ended refused(List<String> wrapper, String jar, Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(wrapper);
        // It lives for a second or two: not worth compiling much.
        command.addAll(List.of(javaBinary(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(ofItsOwn(data));
        builder.environment().putAll(settings);
        return toTheEnd(builder);
    }

    /** What a command printed, and the status it ended with. */
    public record Ended(int status, String out, String err) {}

    /**
     * Runs one of its commands to the end.
     *
     * @param directory where it runs, and would leave a database if it opened one
     */
    public static Ended run(Path directory, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of(arguments));
        return toTheEnd(new ProcessBuilder(command).directory(directory.toFile()));
    }

    private static Ended toTheEnd(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = Files.createTempFile("readback-out", ".txt");
        Path err = Files.createTempFile("readback-err", ".txt");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        long patience = System.nanoTime() + TimeUnit.MINUTES.toNanos(15);
        try {
            while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
                if (System.nanoTime() > patience || Files.readString(out).contains(READY)) {
                    process.destroyForcibly().waitFor();
                    throw new IllegalStateException(String.join(" ", builder.command()) + " did not end:\n"
                            + Files.readString(out) + Files.readString(err));
                }
            }
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static Map<String, String> ofItsOwn(Path data) {
        return Map.of(
                "QUARKUS_HTTP_PORT", "0",
                "QUARKUS_MANAGEMENT_PORT", "0",
                "READBACK_DATA_DIRECTORY", data.toString());
    }

    /** Where its pages are. */
    public URI address() {
        return address;
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Waits until it has ended by itself. */
    public Ended end() throws InterruptedException, ExecutionException {
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            kill();
            throw new IllegalStateException("the program did not end:\n" + printed.get());
        }
        return new Ended(process.exitValue(), printed.get(), "");
    }

    /** Ends it in the middle of whatever it does, with SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Asks it to stop, with SIGTERM, and waits until it has. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            kill();
            throw new IllegalStateException("the program did not stop when it was asked to");
        }
    }

    /** Reads on, because a full pipe would stop the program. */
    private static String keep(List<String> printed, BufferedReader output, Path log) throws IOException {
        StringBuilder all = new StringBuilder();
        try (var out = Files.newBufferedWriter(log, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (String line : printed) {
                out.write(line + "\n");
            }
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                out.write(line + "\n");
                all.append(line).append('\n');
            }
        }
        return all.toString();
    }
}
