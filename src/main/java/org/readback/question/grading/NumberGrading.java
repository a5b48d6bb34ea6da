package org.readback.question.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.question.Note;
import org.readback.question.Verdict;

/** Rule 6: numbers are compared by value, with unit and tolerance. */
final class NumberGrading {
    /** The number is right, its unit is not. */
    private static final double WITHOUT_UNIT = 0.5;

    private final NumberReader reader;

    NumberGrading(Locale language) {
        reader = new NumberReader(language);
    }

    NumberReader reader() {
        return reader;
    }

    /**
     * Compares what was given with a number.
     *
     * @param number in {@code unit}, whose words of scale ("billion dollars") the person may give or leave out
     */
    Verdict grade(BigDecimal number, String unit, BigDecimal tolerance, String rightAnswer, String given) {
        Optional<NumberReader.Reading> reading = reader.read(given);
        Verdict wrong = Verdicts.wrong(rightAnswer, Difference.whole(rightAnswer, given));
        if (reading.isEmpty()) {
            return given.isBlank() ? wrong : Verdicts.noted(wrong, new Note.NoNumber());
        }
        NumberReader.Reading asked = reader.readUnit(unit);
        BigDecimal value = reading.get().number();
        boolean near = isWithin(value, number, tolerance)
                || isWithin(value, number.multiply(asked.number()), tolerance.multiply(asked.number()));
        if (!near) {
            return wrong;
        }
        String named = reading.get().unit();
        return named.isEmpty() || named.equals(asked.unit())
                ? Verdicts.correct(rightAnswer)
                : Verdicts.scored(WITHOUT_UNIT, rightAnswer, List.of(), Optional.of(new Note.OtherUnit(unit.strip())));
    }

    private static boolean isWithin(BigDecimal value, BigDecimal right, BigDecimal tolerance) {
        return value.subtract(right).abs().compareTo(tolerance.abs()) <= 0;
    }
}
