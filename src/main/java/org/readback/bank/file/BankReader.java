package org.readback.bank.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readback.bank.yaml.Place;
import org.readback.bank.yaml.Problems;
import org.readback.report.FactBase;
import org.readback.report.Relation;

/**
 * Reads a question bank: {@code relations.yaml}, and a folder for each report. Everything is checked before anything is
 * handed out.
 */
public final class BankReader {
    static final String RELATIONS = "relations.yaml";

    private BankReader() {}

    /**
     * Reads the bank in a folder.
     *
     * @return one fact base for each report, by its folder's name
     * @throws BankInvalid with everything that is wrong
     * @throws UncheckedIOException where the folder cannot be read
     */
    public static List<FactBase> read(Path root) {
        return read(nameOf(root), files(root));
    }

    /**
     * Reads a bank that is at hand.
     *
     * @param name what the bank's folder is called in messages
     * @param files each file's bytes by its path in the bank, with {@code /} between folders
     * @return one fact base for each report, by its folder's name
     * @throws BankInvalid with everything that is wrong
     */
    public static List<FactBase> read(String name, SortedMap<String, byte[]> files) {
        Problems problems = new Problems();
        List<Relation> relations = List.of();
        if (files.containsKey(RELATIONS)) {
            relations = RelationsReader.read(name + "/" + RELATIONS, files.get(RELATIONS), problems);
        } else {
            problems.add(Place.startOf(name + "/" + RELATIONS), "the file is missing; it lists the relations of facts");
        }
        List<FactBase> bases = new ArrayList<>();
        for (String folder : reportFolders(files)) {
            SortedMap<String, byte[]> inFolder = new TreeMap<>();
            files.subMap(folder + "/", folder + "0")
                    .forEach((path, bytes) -> inFolder.put(path.substring(folder.length() + 1), bytes));
            bases.add(new ReportFolder(folder, name + "/" + folder + "/", inFolder, relations, problems).read());
        }
        problems.refuse();
        return List.copyOf(bases);
    }

    /** Whether a folder has what makes it a bank, or cannot be looked into. */
    public static boolean isBank(Path root) {
        return !Files.notExists(root.resolve(RELATIONS));
    }

    /** What a bank's folder is called in messages. */
    static String nameOf(Path root) {
        return Optional.ofNullable(root.getFileName()).map(Path::toString).orElse("");
    }

    /** Every folder but that of the JSON Schema. */
    private static Iterable<String> reportFolders(Map<String, byte[]> files) {
        return files.keySet().stream()
                .filter(path -> path.contains("/"))
                .map(path -> path.substring(0, path.indexOf('/')))
                .filter(folder -> !folder.equals("schema"))
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    /**
     * Every file of the bank in a folder but hidden ones: its bytes by its path in the bank, with {@code /} between folders.
     * A folder that has no relations is no bank, and may be anything, of any size: nothing of it is read.
     *
     * @throws UncheckedIOException where the folder cannot be read
     */
    public static SortedMap<String, byte[]> files(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!isBank(root)) {
            return files;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String relative = root.relativize(path).toString().replace('\\', '/');
                if (!path.getFileName().toString().startsWith(".") && !relative.startsWith(".")) {
                    files.put(relative, Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the question bank in " + root + " cannot be read", e);
        }
        return files;
    }
}
