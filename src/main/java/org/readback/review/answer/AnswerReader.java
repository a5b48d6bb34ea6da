package org.readback.review.answer;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.readback.bank.read.PublishedQuestion;
import org.readback.question.Answer;
import org.readback.question.Verdict;
import org.readback.web.FormErrors;
import org.readback.web.Texts;

/** Reads what was answered from a question's form, and has it judged. */
@Singleton
public class AnswerReader {
    private final AnswerGrader answerGrader;
    private final Texts texts;

    AnswerReader(AnswerGrader answerGrader, Texts texts) {
        this.answerGrader = answerGrader;
        this.texts = texts;
    }

    /** What a form holds. */
    public sealed interface Read {
        /** All that is needed. */
        record Complete(Answer answer, Verdict verdict) implements Read {}

        /** The form must be filled in first. */
        record Incomplete(FormErrors errors) implements Read {}
    }

    /**
     * Reads a form.
     *
     * @param asked the version that it shows
     * @param errors what was found wrong with it before
     */
    public Read read(PublishedQuestion asked, AnswerForm form, FormErrors errors) {
        if (errors.any()) {
            return new Read.Incomplete(errors);
        }
        Optional<Answer> given = form.read(asked.question());
        return given.isPresent()
                ? new Read.Complete(given.get(), answerGrader.verdict(asked, given.get()))
                : new Read.Incomplete(FormErrors.none()
                        .and("answer", AnswerForm.missing(asked.question(), texts.of(AnswerMessages.class))));
    }
}
