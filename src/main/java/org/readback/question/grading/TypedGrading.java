package org.readback.question.grading;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.question.Accepted;
import org.readback.question.KnownNames;
import org.readback.question.NormalForm;
import org.readback.question.Note;
import org.readback.question.Outcome;
import org.readback.question.Verdict;
import org.readback.report.PartialDate;

/** Grades a few typed words: by their value where the right answer is a date or a number, else by the words. */
final class TypedGrading {
    /** An answer of more words, unless it is a name, is graded by the person. */
    static final int MOST_WORDS = 5;

    private final DateGrading dates;
    private final NumberGrading numbers;

    TypedGrading(Locale language) {
        dates = new DateGrading(language);
        numbers = new NumberGrading(language);
    }

    DateGrading dates() {
        return dates;
    }

    NumberGrading numbers() {
        return numbers;
    }

    Verdict grade(String stem, Accepted accepted, String given, KnownNames names) {
        String right = accepted.answer();
        Match match = new Phrases(names, stem).match(given, accepted);
        return switch (match) {
            case Match.Exact _ -> Verdicts.correct(right);
            case Match.Near _ ->
                new Verdict(Outcome.TYPO, 1, right, Difference.between(right, given), Optional.empty());
            case Match.Not(var note) ->
                byValue(accepted, given)
                        .or(() -> note.map(told -> Verdicts.noted(wrong(right, given), told)))
                        .orElseGet(() -> isGradable(accepted, names)
                                        || NormalForm.of(given).isEmpty()
                                ? wrong(right, given)
                                : Verdicts.unjudged(
                                        right, new Note.OnlyThePersonKnows(Note.OnlyThePersonKnows.Why.OWN_WORDS)));
        };
    }

    /** Whether other words than the accepted ones can be called wrong: few words, a name, a date or a number. */
    boolean isGradable(Accepted accepted, KnownNames names) {
        return Stream.concat(Stream.of(accepted.answer()), accepted.others().stream())
                .anyMatch(answer -> NormalForm.of(answer).split(" ").length <= MOST_WORDS
                        || names.named(answer).isPresent()
                        || dates.reader().readOne(answer).isPresent()
                        || numbers.reader().read(answer).isPresent());
    }

    private static Verdict wrong(String right, String given) {
        return Verdicts.wrong(right, Difference.between(right, given));
    }

    private Optional<Verdict> byValue(Accepted accepted, String given) {
        String right = accepted.answer();
        Optional<PartialDate> date = dates.reader().readOne(right);
        if (date.isPresent()) {
            Verdict verdict = dates.grade(date.get(), given);
            return Optional.of(
                    new Verdict(verdict.outcome(), verdict.score(), right, verdict.difference(), verdict.note()));
        }
        Optional<DateReader.Period> period = dates.reader().readPeriod(right);
        if (period.isPresent()) {
            return Optional.of(dates.grade(period.get(), right, given));
        }
        return numbers.reader()
                .read(right)
                .map(number -> numbers.grade(number.number(), number.unit(), BigDecimal.ZERO, right, given));
    }
}
