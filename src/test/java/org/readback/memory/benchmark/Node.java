package org.readback.memory.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the scripts of {@code src/test/benchmarks}, each of which prints one line of JSON. */
final class Node {

    private static final Path SCRIPTS = Path.of("src", "test", "benchmarks");

    private Node() {}

    static JsonNode run(String script, String... arguments) throws IOException, InterruptedException {
        // Node looks for packages beside the script, so the scripts go where the packages are.
        Path work = Path.of("target", "benchmarks");
        Files.createDirectories(work);
        for (String file : List.of("package.json", script)) {
            Files.writeString(work.resolve(file), Files.readString(SCRIPTS.resolve(file)));
        }
        if (!Files.isDirectory(work.resolve("node_modules"))) {
            print(List.of("npm", "install", "--no-audit", "--no-fund"), work);
        }
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        return new ObjectMapper().readTree(print(command, work));
    }

    private static String print(List<String> command, Path directory) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed: " + printed);
        }
        return printed;
    }
}
