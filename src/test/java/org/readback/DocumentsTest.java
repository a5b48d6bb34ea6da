package org.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentsTest {
    private static final Path DECISIONS = Path.of("docs", "decisions");
    private static final Pattern NUMBER_AND_TITLE = Pattern.compile("# (\\d+)\\. (.+)");
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>readback</artifactId>\\s*<version>([^<]+)</version>");
    /** A version's heading in the changelog. */
    private static final Pattern RELEASE = Pattern.compile("(?m)^## \\[(.+?)]");
    /** The target of a link in Markdown, without its anchor. */
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)]*)?\\)");

    @Test
    @DisplayName("every decision is listed with its number and title, in order, and nothing else is")
    void decisionsAreListed() throws IOException {
        List<String> listed = Files.readAllLines(DECISIONS.resolve("README.md")).stream()
                .filter(line -> line.matches("\\| \\d+ \\|.*"))
                .toList();
        assertThat(listed).containsExactlyElementsOf(decisions());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    @DisplayName("what a document links to inside the project is there")
    void linksLeadSomewhere(Path document) throws IOException {
        assertThat(LINK.matcher(Files.readString(document)).results().map(link -> link.group(1)))
                .filteredOn(target -> !target.contains(":"))
                .allSatisfy(
                        target -> assertThat(document.resolveSibling(target)).exists());
    }

    @Test
    @DisplayName("the version that is built is the changelog's newest, or comes after it")
    void versionIsInTheChangelog() throws IOException {
        String built = VERSION.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        List<String> releases = RELEASE.matcher(Files.readString(Path.of("CHANGELOG.md")))
                .results()
                .map(heading -> heading.group(1))
                .toList();
        assertThat(releases).startsWith("Unreleased").hasSizeGreaterThan(1);
        if (built.endsWith("-SNAPSHOT")) {
            assertThat(releases).doesNotContain(built.replace("-SNAPSHOT", ""));
        } else {
            assertThat(releases.get(1)).isEqualTo(built);
        }
    }

    private static List<String> decisions() throws IOException {
        try (Stream<Path> files = Files.list(DECISIONS)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d{4}-.*\\.md"))
                    .sorted()
                    .map(DocumentsTest::line)
                    .toList();
        }
    }

    /** How a decision stands in the list; its file begins with its number, so that both sort alike. */
    private static String line(Path file) {
        MatchResult heading = NUMBER_AND_TITLE
                .matcher(firstLine(file))
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " does not begin with \"# <number>. <title>\""));
        assertThat(file.getFileName().toString())
                .as("file of decision " + heading.group(1))
                .startsWith("%04d-".formatted(Integer.valueOf(heading.group(1))));
        return "| %s | [%s](%s) |".formatted(heading.group(1), heading.group(2), file.getFileName());
    }

    private static String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> here = Files.list(Path.of(""));
                Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(here, docs).filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }
}
