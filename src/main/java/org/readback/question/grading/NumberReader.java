package org.readback.question.grading;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads numbers as people write them: "1.2 billion", "1,200,000,000", "$3.5 bn", "twenty-one members", "12 %". */
public final class NumberReader {
    /** A longer text is no number; it also bounds every number that is read. */
    private static final int LONGEST = 80;

    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[.,'’]\\d+| (?=\\d{3}(?!\\d))\\d{3})*|\\.\\d+|\\p{L}+|[$€£¥%]");
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("percent", "%"),
            Map.entry("pct", "%"),
            Map.entry("$", "dollar"),
            Map.entry("usd", "dollar"),
            Map.entry("€", "euro"),
            Map.entry("eur", "euro"),
            Map.entry("£", "pound"),
            Map.entry("gbp", "pound"),
            Map.entry("¥", "yuan"),
            Map.entry("rmb", "yuan"),
            Map.entry("cny", "yuan"),
            Map.entry("km", "kilometer"),
            Map.entry("kilometre", "kilometer"),
            Map.entry("m", "meter"),
            Map.entry("metre", "meter"),
            Map.entry("kg", "kilogram"));
    private static final Set<String> CURRENCY = Set.of("$", "€", "£", "¥");
    private static final Set<String> NEARLY = Set.of("about", "approximately", "around", "ca", "roughly");
    private static final Set<String> UNSAID = Set.of("of", "the", "us");

    private final char decimal;

    /** Reads decimal marks as the report's language writes them. */
    public NumberReader(Locale language) {
        decimal = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
    }

    /**
     * A number that was read.
     *
     * @param number with its words of scale: 1.2 billion is 1,200,000,000
     * @param unit the remaining words in a form only good for comparing, possibly empty
     */
    public record Reading(BigDecimal number, String unit) {}

    /** The number the text is, with its unit; empty where it is none. */
    public Optional<Reading> read(String text) {
        Deque<String> tokens = tokens(text);
        List<String> unit = new ArrayList<>();
        while (!tokens.isEmpty() && (CURRENCY.contains(tokens.peek()) || NEARLY.contains(tokens.peek()))) {
            unit.add(tokens.pop());
        }
        Optional<BigDecimal> digits = Optional.ofNullable(tokens.peek()).flatMap(this::digits);
        digits.ifPresent(_ -> tokens.pop());
        Optional<BigDecimal> number =
                digits.isPresent() ? digits.map(value -> NumberWords.scale(value, tokens)) : NumberWords.read(tokens);
        unit.addAll(tokens);
        if (tokens.stream().anyMatch(word -> digits(word).isPresent())) {
            return Optional.empty(); // two numbers are none
        }
        return number.map(value -> new Reading(isNegative(text) ? value.negate() : value, unit(unit)));
    }

    /** A unit read as one of itself: "billion dollars" is 10⁹ dollars. */
    Reading readUnit(String unit) {
        return read("1 " + unit).orElse(new Reading(BigDecimal.ONE, unit.strip()));
    }

    private static boolean isNegative(String text) {
        String start = text.strip().toLowerCase(Locale.ROOT);
        return start.startsWith("-") || start.startsWith("−") || start.startsWith("minus ");
    }

    private static Deque<String> tokens(String text) {
        Deque<String> tokens = new ArrayDeque<>();
        if (text.length() <= LONGEST) {
            String plain = PlainText.of(text).replace("per cent", "percent").replace("us$", "$");
            Matcher matcher = TOKEN.matcher(plain);
            while (matcher.find()) {
                if (!matcher.group().equals("minus")) {
                    tokens.add(matcher.group());
                }
            }
        }
        return tokens;
    }

    private Optional<BigDecimal> digits(String token) {
        if (token.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        String joined = token.replace(" ", "").replace("'", "").replace("’", "");
        int mark = decimalMark(joined);
        String whole =
                (mark < 0 ? joined : joined.substring(0, mark)).replace(".", "").replace(",", "");
        String fraction = mark < 0 ? "0" : joined.substring(mark + 1);
        return Optional.of(new BigDecimal("0" + whole + "." + fraction));
    }

    /**
     * Where the decimal mark stands, -1 for nowhere: of two different marks the last; a mark that repeats only groups;
     * a single one groups where three digits follow, unless it is the language's own decimal mark.
     */
    private int decimalMark(String digits) {
        int dot = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        int last = Math.max(dot, comma);
        if (last < 0) {
            return -1;
        }
        if (digits.indexOf(digits.charAt(last)) != last) {
            return -1;
        }
        boolean both = dot >= 0 && comma >= 0;
        return both || digits.charAt(last) == decimal || digits.length() - last != 4 ? last : -1;
    }

    private static String unit(List<String> words) {
        return words.stream()
                .filter(word -> !UNSAID.contains(word) && !NEARLY.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .map(word -> UNITS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }
}
