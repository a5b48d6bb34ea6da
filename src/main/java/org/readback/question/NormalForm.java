package org.readback.question;

import java.util.Map;
import org.readback.report.Normalised;

/**
 * What is compared of a text: {@link Normalised}, without articles, in American spelling, months in full. Two texts with
 * one normal form are the same answer.
 */
public final class NormalForm {
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "january"),
            Map.entry("feb", "february"),
            Map.entry("mar", "march"),
            Map.entry("apr", "april"),
            Map.entry("jun", "june"),
            Map.entry("jul", "july"),
            Map.entry("aug", "august"),
            Map.entry("sep", "september"),
            Map.entry("sept", "september"),
            Map.entry("oct", "october"),
            Map.entry("nov", "november"),
            Map.entry("dec", "december"));

    private NormalForm() {}

    /** The text as it is compared: words with one space between; empty only for a blank text. */
    public static String of(String text) {
        String words = Normalised.of(text);
        if (words.isEmpty()) {
            return text.strip();
        }
        StringBuilder form = new StringBuilder(words.length());
        int start = 0;
        while (start < words.length()) {
            int space = words.indexOf(' ', start);
            int end = space < 0 ? words.length() : space;
            String word = words.substring(start, end);
            if (!word.equals("the")) {
                form.append(form.isEmpty() ? "" : " ").append(canonical(word));
            }
            start = end + 1;
        }
        return form.isEmpty() ? words : form.toString();
    }

    /**
     * A normal form without its spaces, so that "co operation" equals "cooperation". A space between two digits stays: it
     * may have been a decimal point.
     */
    public static String squeezed(String form) {
        StringBuilder kept = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            boolean betweenDigits = c == ' '
                    && i > 0
                    && i + 1 < form.length()
                    && Character.isDigit(form.charAt(i - 1))
                    && Character.isDigit(form.charAt(i + 1));
            if (c != ' ' || betweenDigits) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static String canonical(String word) {
        String month = MONTHS.get(word);
        if (month != null) {
            return month;
        }
        return word.length() < 6 ? word : american(word);
    }

    /** Maps British spellings to American ones. Words it bends by mistake are bent on both sides alike. */
    private static String american(String word) {
        String spelt = switch (word.charAt(word.length() - 1)) {
            case 'e' ->
                endingIn(endingIn(endingIn(endingIn(word, "ise", "ize"), "yse", "yze"), "tre", "ter"), "ogue", "og");
            case 'd' -> endingIn(word, "ised", "ized");
            case 'g' -> endingIn(word, "ising", "izing");
            default -> word;
        };
        spelt = spelt.replace("fence", "fense").replace("programme", "program");
        int our = spelt.indexOf("our");
        boolean latin = our > 0 && "blmnv".indexOf(spelt.charAt(our - 1)) >= 0;
        return latin ? spelt.substring(0, our) + "or" + spelt.substring(our + 3) : spelt;
    }

    private static String endingIn(String word, String ending, String instead) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) + instead : word;
    }
}
