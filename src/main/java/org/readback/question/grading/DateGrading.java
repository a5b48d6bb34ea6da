package org.readback.question.grading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.question.Note;
import org.readback.question.Outcome;
import org.readback.question.Verdict;
import org.readback.report.PartialDate;
import org.readback.report.Precision;

/** Rule 5: dates are read, then compared at the precision of the text; never by their spelling. */
final class DateGrading {
    /** Half of a period was named. */
    private static final double ONE_END = 0.5;

    private final DateReader reader;

    DateGrading(Locale language) {
        reader = new DateReader(language);
    }

    DateReader reader() {
        return reader;
    }

    Verdict grade(PartialDate right, String given) {
        List<PartialDate> readings = reader.read(given);
        if (readings.isEmpty()) {
            Verdict wrong = Verdicts.wrong(right.text(), Difference.whole(right.text(), given));
            return given.isBlank() ? wrong : Verdicts.noted(wrong, new Note.NoDate(like(right)));
        }
        List<Verdict> verdicts = readings.stream()
                .map(reading -> compare(right, reading, given))
                .distinct()
                .toList();
        return verdicts.size() == 1
                ? verdicts.getFirst()
                : Verdicts.unjudged(
                        right.text(),
                        new Note.Ambiguous(
                                readings.stream().map(PartialDate::text).toList()));
    }

    /** For an answer that is a period: both ends count. */
    Verdict grade(DateReader.Period right, String rightAnswer, String given) {
        if (reader.readPeriod(given).filter(right::equals).isPresent()) {
            return Verdicts.correct(rightAnswer);
        }
        boolean oneEnd = reader.readOne(given)
                .filter(date -> date.equals(right.start()) || date.equals(right.end()))
                .isPresent();
        return oneEnd
                ? Verdicts.noted(
                        Verdicts.scored(ONE_END, rightAnswer, List.of(), Optional.empty()),
                        new Note.OneEnd(rightAnswer))
                : Verdicts.wrong(rightAnswer, Difference.whole(rightAnswer, given));
    }

    private static Verdict compare(PartialDate right, PartialDate reading, String given) {
        if (reading.equals(right)) {
            return Verdicts.correct(right.text());
        }
        if (lies(reading, right)) {
            return Verdicts.noted(Verdicts.correct(right.text()), new Note.MoreExact(right.text()));
        }
        if (lies(right, reading)) {
            return new Verdict(
                    Outcome.PARTLY,
                    share(reading.precision(), right.precision()),
                    right.text(),
                    List.of(),
                    Optional.of(new Note.LessExact(right.text())));
        }
        return Verdicts.wrong(right.text(), Difference.whole(right.text(), given));
    }

    private static boolean lies(PartialDate inner, PartialDate outer) {
        return !inner.earliest().isBefore(outer.earliest()) && !inner.latest().isAfter(outer.latest());
    }

    /** How much of a date a coarser one gives: of decade, year, month and day those that it names. */
    private static double share(Precision given, Precision right) {
        return (given.ordinal() + 1.0) / (right.ordinal() + 1.0);
    }

    /** An example at the precision asked for, which never is the answer. */
    private static String like(PartialDate right) {
        return switch (right.precision()) {
            case DECADE -> right.year() == 1880 ? "the 1870s" : "the 1880s";
            case YEAR -> right.year() == 1887 ? "1889" : "1887";
            case MONTH -> right.year() == 1887 ? "March 1889" : "March 1887";
            case DAY -> right.year() == 1887 ? "March 4, 1889" : "March 4, 1887";
        };
    }
}
