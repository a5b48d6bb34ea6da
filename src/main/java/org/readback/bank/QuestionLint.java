package org.readback.bank;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.readback.question.Question;
import org.readback.question.grading.GradingContext;
import org.readback.question.lint.Finding;
import org.readback.question.lint.Lint;
import org.readback.question.lint.LintContext;
import org.readback.question.lint.TruthCheck;

/** Lint for questions of the bank: it hands the rules what the bank knows of a question. */
@ApplicationScoped
public class QuestionLint {
    private final Lint lint = new Lint();

    /**
     * What is wrong with a question, in the order of the rules. Rules that need the facts' truth were held to when the
     * question was generated; of a written question the facts say nothing.
     */
    public List<Finding> check(Question question, Source source, GradingContext grading) {
        return lint.check(
                question,
                new LintContext(
                        grading.names(),
                        grading.language(),
                        TruthCheck.unknown(),
                        Optional.of(new LintContext.Citation(source.reportTitle(), source.asOf())),
                        source.paragraph().map(Source.Paragraph::quoted).filter(words -> !words.isEmpty()),
                        Optional.empty(),
                        Optional.empty()));
    }
}
