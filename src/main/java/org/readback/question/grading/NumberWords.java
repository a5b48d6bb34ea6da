package org.readback.question.grading;

import java.math.BigDecimal;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers in English words: "twenty-one", "one hundred and five", "a billion". */
final class NumberWords {
    /** So many words of scale in a row are still a number. */
    private static final int MOST_SCALES = 3;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("hundred", HUNDRED),
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("mn", BigDecimal.valueOf(1_000_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("tn", BigDecimal.valueOf(1_000_000_000_000L)));
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /** Takes the words of scale off the front and multiplies with them. */
    static BigDecimal scale(BigDecimal number, Deque<String> words) {
        BigDecimal scaled = number;
        for (int i = 0; i < MOST_SCALES && !words.isEmpty() && SCALES.containsKey(words.peek()); i++) {
            scaled = scaled.multiply(SCALES.get(words.pop()));
        }
        return scaled;
    }

    /** Takes a number in words off the front; empty, and nothing taken, where none stands there. */
    static Optional<BigDecimal> read(Deque<String> words) {
        BigDecimal total = BigDecimal.ZERO;
        boolean any = false;
        Optional<BigDecimal> part = belowThousand(words);
        while (part.isPresent()) {
            any = true;
            total = total.add(scale(part.get(), words));
            skipAnd(words);
            part = belowThousand(words);
        }
        return any ? Optional.of(total) : Optional.empty();
    }

    private static Optional<BigDecimal> belowThousand(Deque<String> words) {
        Optional<BigDecimal> start = belowHundred(words);
        if (start.isEmpty() || !"hundred".equals(words.peek())) {
            return start;
        }
        words.pop();
        skipAnd(words);
        BigDecimal hundreds = start.get().multiply(HUNDRED);
        return Optional.of(belowHundred(words).map(hundreds::add).orElse(hundreds));
    }

    private static Optional<BigDecimal> belowHundred(Deque<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (isArticleOfScale(words)) {
            words.pop();
            return Optional.of(BigDecimal.ONE);
        }
        int small = SMALL.indexOf(words.peek());
        int ten = TENS.indexOf(words.peek());
        if (small < 0 && ten < 0) {
            return Optional.empty();
        }
        words.pop();
        int unit = ten >= 0 && !words.isEmpty() ? SMALL.indexOf(words.peek()) : -1;
        if (unit > 0 && unit < 10) {
            words.pop();
        }
        int number = small >= 0 ? small : 20 + 10 * ten + (unit > 0 && unit < 10 ? unit : 0);
        return Optional.of(BigDecimal.valueOf(number));
    }

    private static boolean isArticleOfScale(Deque<String> words) {
        return words.size() > 1
                && words.peek().equals("a")
                && SCALES.containsKey(words.stream().skip(1).findFirst().orElse(""));
    }

    /** "and" joins only where a number follows; else it belongs to the words behind. */
    private static void skipAnd(Deque<String> words) {
        boolean joins = words.size() > 1
                && words.peek().equals("and")
                && words.stream().skip(1).limit(1).anyMatch(word -> SMALL.contains(word) || TENS.contains(word));
        if (joins) {
            words.pop();
        }
    }
}
