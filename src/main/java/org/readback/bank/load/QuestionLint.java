package org.readback.bank.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.readback.bank.store.Source;
import org.readback.generation.WrittenQuestionFacts;
import org.readback.question.Question;
import org.readback.question.grading.GradingContext;
import org.readback.question.lint.Finding;
import org.readback.question.lint.Lint;
import org.readback.question.lint.LintContext;

/** Lint for written questions: it hands the rules what the bank knows of them. */
@ApplicationScoped
public class QuestionLint {
    private final LoadedFacts facts;
    private final Lint lint = new Lint();

    QuestionLint(LoadedFacts facts) {
        this.facts = facts;
    }

    /** What is wrong with a written question, in the order of the rules. Of a generated one the bank keeps what was found. */
    public List<Finding> check(Question question, Source source, GradingContext grading) {
        WrittenQuestionFacts.Known known = facts.about(question, source);
        return lint.check(
                question,
                new LintContext(
                        grading.names(),
                        grading.language(),
                        known.truth(),
                        Optional.of(new LintContext.Citation(source.reportTitle(), source.asOf())),
                        source.paragraph().map(Source.Paragraph::quoted).filter(words -> !words.isEmpty()),
                        known.hedge(),
                        known.speaker()));
    }
}
