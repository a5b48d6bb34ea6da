package org.readback.bank.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Writes a bank of one report with as many facts as wanted: towers, the years they were opened, who designed them. */
final class BigBank {
    private static final int SENTENCES_A_PARAGRAPH = 8;
    private static final int FACTS_A_FILE = 500;

    private final int facts;
    private final Random random;

    private BigBank(int facts) {
        this.facts = facts;
        this.random = new Random(facts);
    }

    /** The folder of the bank; the same number of facts gives the same bank. */
    static Path write(Path folder, int facts) {
        Path bank = folder.resolve("bank-" + facts);
        try {
            new BigBank(facts).writeTo(bank, bank.resolve("towers-" + facts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bank;
    }

    private void writeTo(Path bank, Path report) throws IOException {
        Files.createDirectories(report.resolve("facts"));
        Files.writeString(bank.resolve("relations.yaml"), """
                relations:
                  - {id: opened, means: The subject was opened at the time given., functional: [when]}
                  - {id: designed, means: The subject designed the object., functional: [subject]}
                """);
        Files.writeString(bank.resolve("wording.yaml"), """
                language: en
                everywhere: {}
                relations:
                  opened:
                    when: "{asking-when} was {subject} opened?"
                  designed:
                    which: {subject: "{asking-subject} designed {object}?"}
                """);
        Files.writeString(report.resolve("report.yaml"), """
                title: %d facts about towers
                publisher: Office of Towers
                published: 2020-05-01
                edition: first
                language: en
                source: made for a benchmark
                topics:
                  - {id: history, name: History}
                """.formatted(facts));
        StringBuilder text = new StringBuilder();
        StringBuilder entities = new StringBuilder("entities:\n");
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < facts; i++) {
            boolean dated = i % 2 == 0;
            int tower = i / 2;
            String sentence = dated
                    ? "Tower " + tower + " was opened in " + (1800 + random.nextInt(200)) + "."
                    : "Tower " + tower + " was designed by Builder " + tower + ".";
            text.append(sentence).append((i + 1) % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ");
            if (dated) {
                entities.append("  - {id: tower-%d, type: place, name: Tower %d}\n".formatted(tower, tower));
                entities.append("  - {id: builder-%d, type: person, name: Builder %d}\n".formatted(tower, tower));
            }
            page.append(fact(i, tower, sentence));
            if ((i + 1) % FACTS_A_FILE == 0 || i + 1 == facts) {
                Files.writeString(report.resolve("facts/%05d.yaml".formatted(i)), "topic: history\nfacts:\n" + page);
                page.setLength(0);
            }
        }
        Files.writeString(report.resolve("text.md"), text);
        Files.writeString(report.resolve("entities.yaml"), entities);
    }

    private static String fact(int number, int tower, String sentence) {
        String year = sentence.substring(sentence.length() - 5, sentence.length() - 1);
        String head = """
                  - id: fact-%d
                    kind: %s
                    quote: %s
                    statement: %s
                """.formatted(number, number % 2 == 0 ? "dated-event" : "statement", sentence, sentence);
        return head
                + (number % 2 == 0
                        ? "    subjects: [tower-%d]\n    relation: opened\n    when: %s\n".formatted(tower, year)
                        : "    subjects: [builder-%d]\n    relation: designed\n    object: tower-%d\n"
                                .formatted(tower, tower));
    }
}
