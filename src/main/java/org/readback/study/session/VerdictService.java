package org.readback.study.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.review.answer.Attempt;
import org.readback.review.answer.Feedbacks;
import org.readback.review.answer.Headline;

/** Puts together what is said of an answer in a session. */
@ApplicationScoped
public class VerdictService {
    private final Person.Repository people;
    private final Attempt.Repository attempts;
    private final BankService bank;
    private final Feedbacks feedbacks;
    private final AnswerChanges changes;
    private final VerdictActions actions;
    private final CardActions cardActions;

    VerdictService(
            Person.Repository people,
            Attempt.Repository attempts,
            BankService bank,
            Feedbacks feedbacks,
            AnswerChanges changes,
            VerdictActions actions,
            CardActions cardActions) {
        this.people = people;
        this.attempts = attempts;
        this.bank = bank;
        this.feedbacks = feedbacks;
        this.changes = changes;
        this.actions = actions;
        this.cardActions = cardActions;
    }

    /**
     * The verdict on an answer of the person.
     *
     * @throws NotFoundException if they gave no such answer
     */
    @Transactional
    public VerdictView view(long personId, long answerId) {
        Person person = people.findById(personId);
        Attempt attempt = attempts.own(personId, answerId).orElseThrow(NotFoundException::new);
        PublishedQuestion asked =
                bank.version(attempt.questionId(), attempt.versionNo()).orElseThrow();
        return new VerdictView(
                answerId,
                feedbacks.of(asked, attempt, Headline.of(attempt)),
                changes.of(personId, asked, attempt.attemptNo()),
                asked.factId().isEmpty(),
                actions.on(person, attempt),
                cardActions.said(personId, asked.id()),
                person.shortcuts());
    }
}
