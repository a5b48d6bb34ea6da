package org.readback.bank.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readback.generation.GeneratedQuestion;
import org.readback.question.Question;

/** A bank of one small report in a folder, for tests to change as an instructor would. */
final class TinyBank {
    static final String REPORT = "tower-2020";

    /** Gives {@code In which year was the tower opened?} */
    static final String OPENED = """
              - id: tower-opened
                kind: dated-event
                quote: It was opened in 1889
                statement: The tower was opened in 1889.
                subjects: [tower]
                relation: opened
                when: 1889
            """;

    /** Gives {@code Who designed the tower?} */
    static final String DESIGNED = """
              - id: tower-designed
                kind: statement
                quote: designed by Ada Stone
                statement: Ada Stone designed the tower.
                subjects: [ada]
                relation: designed
                object: tower
            """;

    private final Path folder;

    TinyBank(Path folder) {
        this.folder = folder.resolve("bank");
        write("relations.yaml", """
                relations:
                  - {id: opened, means: The subject was opened at the time given., functional: [when]}
                  - {id: designed, means: The subject designed the object., functional: [subject]}
                """);
        wording("{asking-when} was {subject} opened?");
        write(REPORT + "/report.yaml", """
                title: The Tower
                publisher: Office of Towers
                published: 2020-05-01
                edition: first
                language: en
                source: Office of Towers, "The Tower," May 1, 2020
                topics:
                  - {id: history, name: History}
                  - {id: people, name: People}
                """);
        write(REPORT + "/text.md", """
                The tower stands on a hill. It was opened in 1889.

                ## Builders

                The tower was designed by Ada Stone.
                """);
        write(REPORT + "/entities.yaml", """
                entities:
                  - {id: tower, type: place, name: tower, article: true}
                  - {id: ada, type: person, name: Ada Stone, aliases: [Stone]}
                """);
        facts(OPENED, DESIGNED);
    }

    /** The template of the question when the tower was opened. */
    void wording(String opened) {
        write("wording.yaml", """
                language: en
                everywhere: {}
                relations:
                  opened:
                    when: "%s"
                  designed:
                    which: {subject: "{asking-subject} designed {object}?"}
                """.formatted(opened));
    }

    void facts(String... facts) {
        write(REPORT + "/facts/history.yaml", "topic: history\nfacts:\n" + String.join("\n", facts));
    }

    /** The designer asked for with options, once two others are said not to be it. */
    static final String DESIGNED_WITH_OPTIONS = DESIGNED + """
                questions:
                  - {family: which, slot: subject, stem: "Who was it that designed the tower?"}
                false:
                  - {slot: subject, value: Ben Brick, because: He laid its bricks.}
                  - {slot: subject, value: Cleo Clay, because: She baked its bricks.}
            """;

    void replace(String file, String old, String by) {
        Path path = folder.resolve(REPORT).resolve(file);
        try {
            String before = Files.readString(path);
            if (!before.contains(old)) {
                throw new IllegalArgumentException(file + " holds no " + old);
            }
            Files.writeString(path, before.replace(old, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<LoadedReport> read() {
        return BankFiles.in(folder);
    }

    /** The question when the tower was opened, however it is worded. */
    GeneratedQuestion opened() {
        return read().getFirst().questions().stream()
                .filter(question -> question.question() instanceof Question.DateAnswer)
                .findFirst()
                .orElseThrow();
    }

    /** With the reports that the program brings, which other tests in the same application use. */
    List<LoadedReport> readBesideTheShippedOnes() {
        List<LoadedReport> all = new ArrayList<>(BankFiles.inside());
        all.addAll(read());
        return all;
    }

    private void write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
