package org.readback.study.session;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.review.answer.Attempt;
import org.readback.review.answer.RightAnswers;

/** Finds out whether what is right has changed since somebody last answered a question, so that they are told. */
@Singleton
class AnswerChanges {
    private final Attempt.Repository attempts;
    private final BankService bank;
    private final RightAnswers right;

    AnswerChanges(Attempt.Repository attempts, BankService bank, RightAnswers right) {
        this.attempts = attempts;
        this.bank = bank;
        this.right = right;
    }

    /**
     * What became of the right answer since the person's answer before this one.
     *
     * @param asked the question in the version that they get or got
     * @param answerNo the number of their answer to it
     * @return empty where nothing changed, where only the wording did, and for a first answer
     */
    Optional<AnswerChange> of(long personId, PublishedQuestion asked, int answerNo) {
        return attempts.before(personId, asked.id(), answerNo)
                .filter(last -> last.versionNo() != asked.versionNo())
                .flatMap(last -> bank.version(asked.id(), last.versionNo()))
                .filter(known -> !known.answerHash().equals(asked.answerHash()))
                .map(known -> between(known, asked));
    }

    /** A statement may stay true, or false, while what it states changes: then the statements tell the difference. */
    private AnswerChange between(PublishedQuestion known, PublishedQuestion asked) {
        String before = right.words(known);
        String now = right.words(asked);
        Optional<AnswerChange.Statements> statements = before.equals(now)
                ? Optional.of(new AnswerChange.Statements(
                        known.question().stem(), asked.question().stem()))
                : Optional.empty();
        return new AnswerChange(before, now, statements);
    }
}
