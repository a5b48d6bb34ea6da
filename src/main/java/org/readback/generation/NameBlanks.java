package org.readback.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.generation.words.SlotAnswers;
import org.readback.question.Question;
import org.readback.report.Fact;
import org.readback.report.Normalised;
import org.readback.report.Slot;

/** The statement of a quoted name with one word of the name blank: names with "of", "and" and hyphens stay whole else. */
final class NameBlanks {
    /** One name is asked for by at most so many of its words. */
    private static final int MOST = 2;

    /** Shorter words of a name carry too little. */
    private static final int SHORTEST_WORD = 4;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "about", "against", "and", "for", "from", "into", "its", "new", "of", "on", "over", "the", "their", "to",
            "with");

    /** "a ____" would tell how the answer begins. */
    private static final Pattern AFTER_INDEFINITE_ARTICLE = Pattern.compile("(?i)\\ban? [“\"]?$");

    private NameBlanks() {}

    static Stream<Sought> of(Fact fact, SlotAnswers answers) {
        return answers.in(fact, Slot.OBJECT).stream()
                .findFirst()
                .map(name -> sought(fact.statement(), name.answer()))
                .orElseGet(() -> Stream.of(Sought.none(Sought.ANY, new Reason.Empty(Slot.OBJECT))));
    }

    private static Stream<Sought> sought(String statement, String name) {
        int start = statement.indexOf(name);
        if (start < 0) {
            return Stream.of(Sought.none(Sought.ANY, Reason.Plain.NOT_IN_STATEMENT));
        }
        if (statement.indexOf(name, start + 1) >= 0) {
            return Stream.of(Sought.none(Sought.ANY, Reason.Plain.TWICE_IN_STATEMENT));
        }
        List<Asked> blanks = blanks(statement, name, start);
        return blanks.isEmpty()
                ? Stream.of(Sought.none(Sought.ANY, Reason.Plain.NO_WORD_TO_BLANK))
                : blanks.stream().map(Sought::found);
    }

    /** The longest words carry most; each blank is named by its word's place, so that a corrected word keeps its id. */
    private static List<Asked> blanks(String statement, String name, int start) {
        record Word(int place, int start, String text) {}
        List<Word> words = new ArrayList<>();
        int at = 0;
        for (String text : name.split(" ")) {
            words.add(new Word(words.size() + 1, start + at, text));
            at += text.length() + 1;
        }
        return words.stream()
                .filter(word -> word.text().chars().allMatch(Character::isLetter))
                .filter(word -> word.text().length() >= SHORTEST_WORD)
                .filter(word -> !FUNCTION_WORDS.contains(Normalised.of(word.text())))
                .filter(word -> timesIn(statement, word.text()) == 1)
                .filter(word -> !AFTER_INDEFINITE_ARTICLE
                        .matcher(statement.substring(0, word.start()))
                        .find())
                .sorted(Comparator.comparingInt((Word word) -> -word.text().length())
                        .thenComparing(Word::place))
                .limit(MOST)
                .map(word -> new Asked(
                        "word-" + word.place(),
                        statement.substring(0, word.start())
                                + Question.Cloze.BLANK
                                + statement.substring(word.start() + word.text().length()),
                        Optional.of(word.text()),
                        List.of(),
                        Optional.empty()))
                .toList();
    }

    private static long timesIn(String statement, String word) {
        String wanted = Normalised.of(word);
        return Stream.of(Normalised.of(statement).split(" "))
                .filter(wanted::equals)
                .count();
    }
}
