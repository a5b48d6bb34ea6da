package org.readback.memory.schedule;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Learning steps as people write them: waits with a unit, e.g. "1m 10m", "30m 4h 1d"; nothing for no steps. */
public final class StepList {
    static final int MOST = 6;

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Pattern STEP = Pattern.compile("(\\d{1,4})([mhd])");

    private StepList() {}

    /** The steps, empty where this is no list of at most six waits of 1 minute to 30 days. */
    public static Optional<List<Duration>> parse(String text) {
        List<Duration> steps = new ArrayList<>();
        for (String word : text.isBlank() ? new String[0] : text.strip().split("[\\s,]+")) {
            Matcher step = STEP.matcher(word);
            if (!step.matches()) {
                return Optional.empty();
            }
            long number = Long.parseLong(step.group(1));
            Duration length = switch (step.group(2)) {
                case "m" -> Duration.ofMinutes(number);
                case "h" -> Duration.ofHours(number);
                default -> Duration.ofDays(number);
            };
            if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
                return Optional.empty();
            }
            steps.add(length);
        }
        return steps.size() <= MOST ? Optional.of(steps) : Optional.empty();
    }

    /** As {@link #parse} reads it, each wait in the largest unit that it is a whole number of. */
    public static String write(List<Duration> steps) {
        return steps.stream().map(StepList::word).collect(Collectors.joining(" "));
    }

    private static String word(Duration step) {
        long minutes = step.toMinutes();
        if (minutes % (24 * 60) == 0) {
            return minutes / (24 * 60) + "d";
        }
        return minutes % 60 == 0 ? minutes / 60 + "h" : minutes + "m";
    }
}
