package org.readback.question.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.readback.question.Option;
import org.readback.question.Question;

/** L16: over a bank the right option stands in each place about equally often (chi-square test). */
final class KeyPositions {
    /** The test needs about so many questions for each place (Cochran's rule). */
    static final int FEWEST_PER_PLACE = 5;

    /** Critical values of chi-square at 1 %, by degrees of freedom from 1; at 5 % every twentieth fair bank would fail. */
    private static final double[] CRITICAL = {6.635, 9.210, 11.345, 13.277, 15.086};

    private KeyPositions() {}

    static List<Finding> check(List<Question> questions) {
        Map<Integer, int[]> keys = new TreeMap<>();
        questions.stream()
                .filter(Question.MultipleChoice.class::isInstance)
                .map(Question.MultipleChoice.class::cast)
                .filter(choice -> !choice.several())
                .forEach(choice -> count(choice.options(), keys));
        return keys.values().stream()
                .map(KeyPositions::finding)
                .flatMap(Optional::stream)
                .toList();
    }

    private static void count(List<Option> options, Map<Integer, int[]> keys) {
        for (int place = 0; place < options.size(); place++) {
            if (options.get(place).right()) {
                keys.computeIfAbsent(options.size(), int[]::new)[place]++;
            }
        }
    }

    private static Optional<Finding> finding(int[] places) {
        int freedom = places.length - 1;
        int total = Arrays.stream(places).sum();
        boolean testable = freedom >= 1 && freedom <= CRITICAL.length && total >= FEWEST_PER_PLACE * places.length;
        return testable && chiSquare(places) > CRITICAL[freedom - 1]
                ? Optional.of(new Finding(
                        "L16",
                        Level.WARNING,
                        "options",
                        "Of " + total + " questions with " + places.length
                                + " options the right one stands in place 1 to "
                                + places.length + " this often: " + Arrays.toString(places)
                                + ". It should stand in each about equally often: shuffle the options."))
                : Optional.empty();
    }

    /** The sum of (observed − expected)² / expected where every place is as likely. */
    static double chiSquare(int[] places) {
        double expected = Arrays.stream(places).sum() / (double) places.length;
        return Arrays.stream(places)
                .mapToDouble(observed -> (observed - expected) * (observed - expected) / expected)
                .sum();
    }
}
