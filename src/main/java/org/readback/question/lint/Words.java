package org.readback.question.lint;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.question.NormalForm;
import org.readback.question.Question;

/** Words of stems and options, as rules compare them. */
final class Words {
    /** A content word has at least so many letters, an acronym or a year among them. */
    private static final int SHORTEST = 3;

    /** Words that agree so far are forms of one word: cooperation, cooperative. */
    private static final int STEM = 6;

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s\\b");
    private static final Set<String> FUNCTION =
            Set.of(("a about according after all also among an and any are as at be been before between both but by can"
                            + " did do does during each for from give gives given had has have he her his how i if in into is it its"
                            + " made make many more most name named names no not of on one only or other our out over report say"
                            + " says she so some such take than that the their them then there these they this those through to"
                            + " two under until up use was we were what when where which while who whom whose why will with would"
                            + " year years you your")
                    .split(" "));

    private Words() {}

    /** How many words there are, blanks included. */
    static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    static boolean isFunctionWord(String word) {
        return FUNCTION.contains(NormalForm.of(word));
    }

    /** The content words, each cut to its stem, in order. */
    static Set<String> content(String text) {
        return Arrays.stream(
                        NormalForm.of(text.replace(Question.Cloze.BLANK, " ")).split(" "))
                .filter(word -> word.length() >= SHORTEST && !FUNCTION.contains(word))
                .map(Words::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether one text stands in another as whole words, whatever the spelling, as a possessive too. */
    static boolean standsIn(String words, String text) {
        String wanted = form(words);
        return !wanted.isEmpty() && (" " + form(text) + " ").contains(" " + wanted + " ");
    }

    /** Normal form without possessives; a blank keeps the words on its two sides apart. */
    static String form(String text) {
        return NormalForm.of(POSSESSIVE
                .matcher(text.replace(Question.Cloze.BLANK, " 0blank "))
                .replaceAll(""));
    }

    /** Words for a sentence: “A”, “B” and “C”. */
    static String quoted(List<String> texts) {
        List<String> quoted = texts.stream().map(text -> "“" + text + "”").toList();
        return quoted.size() < 2
                ? String.join("", quoted)
                : String.join(", ", quoted.subList(0, quoted.size() - 1)) + " and " + quoted.getLast();
    }

    private static String stem(String word) {
        String single = word.length() > SHORTEST && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return single.length() > STEM ? single.substring(0, STEM) : single;
    }
}
