package org.readback.question.grading;

import java.util.Locale;
import org.readback.question.KnownNames;

/**
 * What grading must know beside question and answer.
 *
 * @param names the names of the question's report
 * @param language the language of the report: it decides how month names and decimal marks are read
 */
public record GradingContext(KnownNames names, Locale language) {
    /** For a report in English. */
    public static GradingContext of(KnownNames names) {
        return new GradingContext(names, Locale.ENGLISH);
    }
}
