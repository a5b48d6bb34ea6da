package org.readback;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing grows until nobody finds anything in it. The little that is larger than it should be is named here. */
class SizeTest {
    private static final Path SOURCES = Path.of("src/main/java/org/readback");

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final int FILES = 25;
    private static final int LINES = 250;
    private static final int LINE = 200;
    private static final int DEPENDENCIES = 8;
    private static final int PARTS = 12;

    /** Folders that no natural cut has shown in yet, with the files they may hold. */
    private static final Map<String, Integer> LARGE_FOLDERS = Map.of("generation", 35);

    /** Where it is said why a class is longer. */
    private static final Path REASONS = Path.of("docs/decisions/0027-rooms.md");

    /** Classes that no natural cut has shown in, with a reason each in {@link #REASONS}. */
    private static final Set<String> LONG = Set.of("Fsrs6Loss");

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.readback");

    @Test
    @DisplayName("a folder holds few enough files to see what is in it")
    void folders() {
        assertThat(fullFolders(SOURCES)).isEmpty();
    }

    @Test
    @DisplayName("a class is no longer than somebody reads at once, but for those whose reason is written down")
    void classes() {
        assertThat(longClasses(SOURCES)).isEqualTo(new TreeSet<>(LONG));
        String reasons = read(REASONS).split("\\*\\*Longer than 250 lines", 2)[1];
        assertThat(LONG).allSatisfy(name -> assertThat(reasons).contains("`" + name + "`"));
    }

    @Test
    @DisplayName("a class depends on few others")
    void constructors() {
        assertThat(manyDependencies(PRODUCTION)).isEmpty();
    }

    @Test
    @DisplayName("a record has few enough parts to give them by their places")
    void records() {
        assertThat(manyParts(PRODUCTION)).isEmpty();
    }

    @Test
    @DisplayName("a line of a template is no longer than an editor shows")
    void templates() {
        assertThat(longLines(TEMPLATES)).isEmpty();
    }

    @Test
    @DisplayName("the rules catch what they forbid")
    void rulesBite(@TempDir Path sources) throws IOException {
        Path enough = Files.createDirectories(sources.resolve("enough"));
        Path full = Files.createDirectories(sources.resolve("full"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(enough.resolve("Class" + i + ".java"), "class Class" + i + " {}\n");
            Files.writeString(full.resolve("Class" + i + ".java"), "class Class" + i + " {}\n");
        }
        Files.writeString(enough.resolve("Messages.java"), "@MessageBundle(\"m\")\n" + "\n".repeat(LINES));
        Files.writeString(full.resolve("Long.java"), "\n".repeat(LINES + 1));
        assertThat(fullFolders(sources)).containsExactly("full");
        assertThat(longClasses(sources)).containsExactly("Long");
        Files.writeString(enough.resolve("short.html"), "x".repeat(LINE));
        Files.writeString(full.resolve("long.html"), "<p>\n" + "x".repeat(LINE + 1));
        assertThat(longLines(sources)).containsExactly("long.html:2");
        JavaClasses offenders = new ClassFileImporter().importClasses(Wide.class, Narrow.class, Parts.class);
        assertThat(manyDependencies(offenders)).containsExactly("SizeTest$Wide");
        assertThat(manyParts(offenders)).containsExactly("SizeTest$Parts");
    }

    /** Message bundles do not count: they are lists. */
    private static Set<String> fullFolders(Path sources) {
        Map<String, Long> files = files(sources)
                .filter(file -> !isMessageBundle(file))
                .collect(Collectors.groupingBy(
                        file -> sources.relativize(file.getParent()).toString().replace('\\', '/'),
                        TreeMap::new,
                        Collectors.counting()));
        return files.entrySet().stream()
                .filter(folder -> folder.getValue() > LARGE_FOLDERS.getOrDefault(folder.getKey(), FILES))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> longClasses(Path sources) {
        return files(sources)
                .filter(file -> read(file).lines().count() > LINES && !isMessageBundle(file))
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> longLines(Path templates) {
        return files(templates, ".html")
                .flatMap(file -> {
                    List<String> lines = read(file).lines().toList();
                    return IntStream.range(0, lines.size())
                            .filter(line -> lines.get(line).length() > LINE)
                            .mapToObj(line -> file.getFileName() + ":" + (line + 1));
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> manyDependencies(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.isRecord())
                .filter(type -> type.getConstructors().stream()
                        .anyMatch(made -> made.getRawParameterTypes().size() > DEPENDENCIES))
                .map(SizeTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> manyParts(JavaClasses classes) {
        return classes.stream()
                .filter(JavaClass::isRecord)
                .filter(type -> type.reflect().getRecordComponents().length > PARTS)
                .map(SizeTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1);
    }

    private static Stream<Path> files(Path sources) {
        return files(sources, ".java");
    }

    private static Stream<Path> files(Path sources, String ending) {
        try (Stream<Path> walk = Files.walk(sources)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isMessageBundle(Path file) {
        return read(file).contains("@MessageBundle(");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Depends on more than it may. */
    private static final class Wide {
        private final int sum;

        @SuppressWarnings("unused")
        Wide(int a, int b, int c, int d, int e, int f, int g, int h, int i) {
            this.sum = IntStream.of(a, b, c, d, e, f, g, h, i).sum();
        }

        @Override
        public String toString() {
            return String.valueOf(sum);
        }
    }

    /** Depends on as much as it may. */
    private static final class Narrow {
        private final int sum;

        @SuppressWarnings("unused")
        Narrow(int a, int b, int c, int d, int e, int f, int g, int h) {
            this.sum = IntStream.of(a, b, c, d, e, f, g, h).sum();
        }

        @Override
        public String toString() {
            return String.valueOf(sum);
        }
    }

    /** Has more parts than anybody can tell apart by their places. */
    private record Parts(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k, int l, int m) {}
}
