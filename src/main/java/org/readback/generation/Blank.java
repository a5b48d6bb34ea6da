package org.readback.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.question.Question;
import org.readback.report.Normalised;

/**
 * A sentence with one of its names blank.
 *
 * @param stem the sentence with the blank
 * @param taken the words that stood there
 */
record Blank(String stem, String taken) {
    /** Fewer visible words do not tell what is asked. */
    private static final int FEWEST_VISIBLE_WORDS = 6;

    /** "a ____" or "an ____" would tell how the answer begins. */
    private static final Pattern AFTER_INDEFINITE_ARTICLE = Pattern.compile("(?i)\\ban? $");

    /**
     * Blanks the one place where the thing stands.
     *
     * @param name what is blanked where it stands there
     * @param others its other names: blanked where they stand instead, and no twin of it is left visible
     * @return none where it stands nowhere or twice, after "a", or with too little around it
     */
    static Outcome<Blank> in(String sentence, String name, List<String> others) {
        List<int[]> places =
                places(sentence, Stream.concat(Stream.of(name), others.stream()).toList());
        if (places.size() != 1) {
            return Outcome.none(places.isEmpty() ? Reason.Plain.NOT_IN_STATEMENT : Reason.Plain.TWICE_IN_STATEMENT);
        }
        int start = places.getFirst()[0];
        int end = places.getFirst()[1];
        int within = sentence.substring(start, end).indexOf(name);
        if (within >= 0) {
            start += within;
            end = start + name.length();
        }
        String before = sentence.substring(0, start);
        String after = sentence.substring(end);
        int visible = Normalised.of(before + " " + after).split(" ").length;
        if (AFTER_INDEFINITE_ARTICLE.matcher(before).find()) {
            return Outcome.none(Reason.Plain.AFTER_ARTICLE);
        }
        if (visible < FEWEST_VISIBLE_WORDS) {
            return Outcome.none(Reason.Plain.TOO_BARE);
        }
        return Outcome.of(new Blank(before + Question.Cloze.BLANK + after, sentence.substring(start, end)));
    }

    /** Where the forms stand as whole words, the longest first, none within another. */
    private static List<int[]> places(String sentence, List<String> forms) {
        List<int[]> places = new ArrayList<>();
        List<String> longestFirst = forms.stream()
                .filter(form -> !form.isBlank())
                .distinct()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .toList();
        for (String form : longestFirst) {
            for (int start = sentence.indexOf(form); start >= 0; start = sentence.indexOf(form, start + 1)) {
                int from = start;
                boolean within = places.stream().anyMatch(place -> place[0] <= from && from < place[1]);
                if (!within && isWhole(sentence, start, start + form.length())) {
                    places.add(new int[] {start, start + form.length()});
                }
            }
        }
        return places;
    }

    private static boolean isWhole(String sentence, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(sentence.charAt(start - 1)))
                && (end == sentence.length() || !Character.isLetterOrDigit(sentence.charAt(end)));
    }
}
