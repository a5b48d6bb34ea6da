package org.readback.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readback.web.Language;
import org.readback.web.Texts;

@QuarkusTest
class AuditWordsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");

    @ParameterizedTest
    @EnumSource
    @DisplayName("whatever is recorded of what people do has words in every language")
    void words(Language language) throws IOException {
        PeopleMessages say = Texts.of(PeopleMessages.class, language);
        Set<String> codes = recorded();
        assertThat(codes).contains("person.roles", "team.lead-unset", "question.bring-back", "flag.settle");
        assertThat(codes).filteredOn(code -> say.action(code).equals(code)).isEmpty();
    }

    /** The codes in every class that records something. */
    private static Set<String> recorded() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditWordsTest::read)
                    .filter(source -> source.contains("audit.record("))
                    .flatMap(source -> CODE.matcher(source).results())
                    .map((MatchResult found) -> found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
