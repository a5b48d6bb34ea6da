package org.readback.authoring;

import java.util.List;
import java.util.Optional;
import org.readback.bank.store.Source;
import org.readback.question.lint.Finding;
import org.readback.question.lint.Level;
import org.readback.review.answer.QuestionView;

/**
 * A question as staffers will see it, and what lint says of it.
 *
 * @param right the right answer, as it is shown after answering
 * @param rightBefore the right answer until now, where an edit changes it
 */
record Preview(
        QuestionView question, String right, Optional<String> rightBefore, Source source, List<Finding> findings) {
    /** Whether a finding keeps it from being published. */
    public boolean blocked() {
        return findings.stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }
}
