package org.readback.question.lint;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.readback.question.KnownNames;

/**
 * What lint must know beside the question itself.
 *
 * @param names the names of the question's report
 * @param language the language of the report
 * @param truth what the facts say of other answers
 * @param citation where the answer comes from
 * @param sentence the report's sentence that is shown after answering
 * @param hedge the words that limit the fact
 * @param speaker who says so, where it is not the report itself
 */
public record LintContext(
        KnownNames names,
        Locale language,
        TruthCheck truth,
        Optional<Citation> citation,
        Optional<String> sentence,
        Optional<String> hedge,
        Optional<String> speaker) {
    /**
     * A report in its edition.
     *
     * @param title the report's title
     * @param asOf the day as of which its statements hold
     */
    public record Citation(String title, LocalDate asOf) {}

    /** Where only the names are known: no facts, no source. */
    public static LintContext of(KnownNames names) {
        return new LintContext(
                names,
                Locale.ENGLISH,
                TruthCheck.unknown(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
