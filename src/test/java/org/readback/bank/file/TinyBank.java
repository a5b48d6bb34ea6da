package org.readback.bank.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.readback.bank.yaml.BankInvalid;
import org.readback.bank.yaml.BankProblem;
import org.readback.report.FactBase;

/** A small bank without fault, in which a test changes one thing. */
final class TinyBank {
    static final String RELATIONS = "relations.yaml";
    static final String REPORT = "tiny/report.yaml";
    static final String TEXT = "tiny/text.md";
    static final String ENTITIES = "tiny/entities.yaml";
    static final String FACTS = "tiny/facts/all.yaml";

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    TinyBank() {
        with(RELATIONS, """
                relations:
                  - {id: founded, means: The subjects founded the object., functional: [when]}
                  - {id: stands-for, means: The acronym of the subject stands for the object.}
                """);
        with(REPORT, """
                title: Tiny Report
                publisher: A Publisher
                published: 2023-09-13
                edition: first
                language: en-US
                source: a shelf
                topics:
                  - {id: past, name: The past}
                """);
        with(TEXT, """
                Ann and Bob founded the Club (CLB) in 2001.

                ## Later

                The Club grew. Some say it grew in 2005.

                Nobody left. The Club grew.
                """);
        with(ENTITIES, """
                entities:
                  - {id: ann, type: person, name: Ann}
                  - {id: bob, type: person, name: Bob}
                  - {id: club, type: organization, name: Club, article: true, acronym: CLB}
                """);
        with(FACTS, """
                topic: past
                facts:
                  - id: founding
                    kind: dated-event
                    quote: Ann and Bob founded the Club (CLB) in 2001.
                    statement: Ann and Bob founded the Club in 2001.
                    subjects: [ann, bob]
                    relation: founded
                    object: club
                    when: 2001
                  - id: acronym
                    kind: acronym
                    quote: the Club (CLB)
                    statement: CLB stands for Club.
                    subjects: [club]
                    relation: stands-for
                    object: {words: Club}
                """);
    }

    TinyBank with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    TinyBank with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    TinyBank without(String file) {
        files.remove(file);
        return this;
    }

    /** Changes words that stand in the file exactly once. */
    TinyBank change(String file, String words, String into) {
        String text = text(file);
        assertThat(text.split(Pattern.quote(words), -1)).as(words).hasSize(2);
        return with(file, text.replace(words, into));
    }

    /** Adds lines to the end of a file. */
    TinyBank add(String file, String lines) {
        return with(file, text(file) + lines);
    }

    /** Puts a piece over a few characters of a file, at a fraction of its length. */
    TinyBank spoil(String file, double where, String piece) {
        String text = text(file);
        int at = (int) (where * text.length());
        return with(file, text.substring(0, at) + piece + text.substring(Math.min(text.length(), at + 3)));
    }

    List<FactBase> read() {
        return BankReader.read("bank", files);
    }

    /** What refusing it says, one problem a line: {@code file:line:column: message}. */
    List<String> problems() {
        BankInvalid refused = catchThrowableOfType(BankInvalid.class, this::read);
        assertThat(refused).as("the bank is refused").isNotNull();
        return refused.problems().stream().map(BankProblem::toString).toList();
    }

    private String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }
}
