package org.readback.question.grading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.readback.report.PartialDate;

/** Reads dates as people write them: "Nov. 2021", "2021-11", "11/2021", "the 1960s", "13 September 2023". */
public final class DateReader {
    /** A longer text is no date. */
    private static final int LONGEST = 60;

    /** The shortest beginning of a month's name that stands for it. */
    private static final int SHORTEST_MONTH = 3;

    /** From this length on a month's name may hold one typo; years never. */
    private static final int MONTH_WITH_TYPO = 5;

    private static final Set<String> IGNORED = Set.of(
            "about",
            "ad",
            "around",
            "c",
            "ca",
            "ce",
            "circa",
            "early",
            "from",
            "in",
            "late",
            "mid",
            "of",
            "on",
            "since",
            "starting",
            "the",
            "year");
    private static final Map<String, Integer> DECADES = Map.of(
            "thirties",
            1930,
            "forties",
            1940,
            "fifties",
            1950,
            "sixties",
            1960,
            "seventies",
            1970,
            "eighties",
            1980,
            "nineties",
            1990);
    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|\\p{Nd}+");
    private static final Pattern DECADE = Pattern.compile("(\\d{3}0)['’]?(?:s|ies)");
    /** As in "the 60s", of the century in which the words of {@link #DECADES} are, too. */
    private static final Pattern SHORT_DECADE = Pattern.compile("['’]?([2-9]0)['’]?s");

    private static final Pattern PERIOD = Pattern.compile(
            "(?:from |between )?(.{4,40}?)(?: to | until | till | through | and |\\s*[–—]\\s*| - |(?<=\\d{4})-(?=\\d{4}))(.{4,40})");
    private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th)\\b");

    private static final Map<Locale, Map<String, Integer>> MONTHS = new ConcurrentHashMap<>();

    private final Map<String, Integer> months;

    /** Reads English month names and those of the report's language. */
    public DateReader(Locale language) {
        months = MONTHS.computeIfAbsent(language, DateReader::months);
    }

    private static Map<String, Integer> months(Locale language) {
        Map<String, Integer> names = new HashMap<>();
        for (Locale locale : List.of(language, Locale.ENGLISH)) {
            for (Month month : Month.values()) {
                names.put(PlainText.of(month.getDisplayName(TextStyle.FULL, locale)), month.getValue());
            }
        }
        return Map.copyOf(names);
    }

    /** Every date the text may mean: none where it is no date, two where day and month could be either way round. */
    public List<PartialDate> read(String text) {
        if (!mayBeDate(text)) {
            return List.of();
        }
        String plain = ORDINAL.matcher(PlainText.of(text)).replaceAll("");
        Optional<PartialDate> decade = decade(plain);
        return decade.isPresent() ? List.of(decade.get()) : inTokens(plain);
    }

    /** The one date the text means; empty where it is none or could be two. */
    public Optional<PartialDate> readOne(String text) {
        List<PartialDate> readings = read(text);
        return readings.size() == 1 ? Optional.of(readings.getFirst()) : Optional.empty();
    }

    /** The period the text names by its two ends, in order. */
    public Optional<Period> readPeriod(String text) {
        Matcher ends = text.length() > LONGEST
                ? PERIOD.matcher("")
                : PERIOD.matcher(PlainText.of(text).strip());
        if (!ends.matches()) {
            return Optional.empty();
        }
        Optional<PartialDate> start = readOne(ends.group(1));
        Optional<PartialDate> end = readOne(ends.group(2));
        return start.isPresent() && end.isPresent() && start.get().isStrictlyBefore(end.get())
                ? Optional.of(new Period(start.get(), end.get()))
                : Optional.empty();
    }

    /** Spares most texts the reading: a date has digits, or is a decade in one or two words. */
    private static boolean mayBeDate(String text) {
        return text.length() <= LONGEST
                && (text.chars().anyMatch(Character::isDigit) || text.indexOf("ties") > 0 || text.indexOf("TIES") > 0);
    }

    /** From one date to another. */
    public record Period(PartialDate start, PartialDate end) {}

    private static Optional<PartialDate> decade(String plain) {
        String[] words = plain.split("[ -]+");
        String last = words[words.length - 1];
        if (!Stream.of(words).limit(words.length - 1L).allMatch(IGNORED::contains)) {
            return Optional.empty();
        }
        Matcher digits = DECADE.matcher(last);
        Matcher twoDigits = SHORT_DECADE.matcher(last);
        if (twoDigits.matches()) {
            return date(() -> PartialDate.decade(1900 + Integer.parseInt(twoDigits.group(1))));
        }
        return digits.matches()
                ? date(() -> PartialDate.decade(Integer.parseInt(digits.group(1))))
                : Optional.ofNullable(DECADES.get(last)).map(PartialDate::decade);
    }

    private List<PartialDate> inTokens(String plain) {
        int[] numbers = new int[3];
        int count = 0;
        int yearAt = -1;
        OptionalInt month = OptionalInt.empty();
        Matcher tokens = TOKEN.matcher(plain);
        while (tokens.find()) {
            String token = tokens.group();
            if (Character.isDigit(token.charAt(0))) {
                boolean year = token.length() == 4;
                if (count == 3 || token.length() > 4 || token.length() == 3 || year && yearAt >= 0) {
                    return List.of();
                }
                yearAt = year ? count : yearAt;
                numbers[count++] = Integer.parseInt(token);
            } else if (!IGNORED.contains(token)) {
                OptionalInt named = month(token);
                if (named.isEmpty() || month.isPresent()) {
                    return List.of();
                }
                month = named;
            }
        }
        if (yearAt < 0 || plain.startsWith("-")) {
            return List.of();
        }
        return month.isPresent()
                ? withMonthName(month.getAsInt(), numbers, count, yearAt)
                : inNumbers(numbers, count, yearAt);
    }

    private static List<PartialDate> withMonthName(int month, int[] numbers, int count, int yearAt) {
        int year = numbers[yearAt];
        return switch (count) {
            case 1 -> date(() -> PartialDate.month(year, month)).stream().toList();
            case 2 -> day(year, month, numbers[1 - yearAt]).stream().toList();
            default -> List.of();
        };
    }

    private static List<PartialDate> inNumbers(int[] numbers, int count, int yearAt) {
        int year = numbers[yearAt];
        if (count == 1) {
            return date(() -> PartialDate.year(year)).stream().toList();
        }
        if (count == 2) {
            return date(() -> PartialDate.month(year, numbers[1 - yearAt])).stream()
                    .toList();
        }
        return switch (yearAt) {
            case 0 -> day(year, numbers[1], numbers[2]).stream().toList();
            case 2 ->
                Stream.of(day(year, numbers[0], numbers[1]), day(year, numbers[1], numbers[0]))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList();
            default -> List.of();
        };
    }

    private OptionalInt month(String token) {
        List<Integer> found = new ArrayList<>();
        for (Map.Entry<String, Integer> month : months.entrySet()) {
            String name = month.getKey();
            boolean isStart = token.length() >= SHORTEST_MONTH && name.startsWith(token);
            boolean hasTypo = name.length() >= MONTH_WITH_TYPO
                    && token.length() >= MONTH_WITH_TYPO - 1
                    && EditDistance.within(name, token, 1) <= 1;
            if (isStart || hasTypo) {
                found.add(month.getValue());
            }
        }
        return found.stream().distinct().count() == 1 ? OptionalInt.of(found.getFirst()) : OptionalInt.empty();
    }

    private static Optional<PartialDate> day(int year, int month, int day) {
        return date(() -> PartialDate.day(LocalDate.of(year, month, day)));
    }

    private static Optional<PartialDate> date(Supplier<PartialDate> making) {
        try {
            return Optional.of(making.get());
        } catch (DateTimeException e) {
            return Optional.empty(); // a thirteenth month, the 30th of February
        }
    }
}
