package org.readback.study.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.question.Answer;
import org.readback.question.Verdict;
import org.readback.review.answer.AnswerForm;
import org.readback.review.answer.AnswerReader;
import org.readback.review.answer.Attempt;
import org.readback.review.answer.Filled;
import org.readback.review.pace.Breaks;
import org.readback.settings.StudyClock;
import org.readback.study.queue.QueueBuilder;
import org.readback.web.FormErrors;
import org.readback.web.LostForm;

/** Asks questions and keeps the answers. */
@ApplicationScoped
public class SessionService {
    private final Person.Repository people;
    private final Attempt.Repository attempts;
    private final QueueBuilder queueBuilder;
    private final StudyClock clock;
    private final BankService bank;
    private final AnswerReader reader;
    private final Breaks breaks;
    private final SessionPrompts prompts;

    SessionService(
            Person.Repository people,
            Attempt.Repository attempts,
            QueueBuilder queueBuilder,
            StudyClock clock,
            BankService bank,
            AnswerReader reader,
            Breaks breaks,
            SessionPrompts prompts) {
        this.people = people;
        this.attempts = attempts;
        this.queueBuilder = queueBuilder;
        this.clock = clock;
        this.bank = bank;
        this.reader = reader;
        this.breaks = breaks;
        this.prompts = prompts;
    }

    /** What comes next in a session. */
    sealed interface Next {
        /** An answer waits for its grade. */
        record Open(long answerId) implements Next {}

        record Ask(AskedView view) implements Next {}

        record Done() implements Next {}
    }

    /** What became of an answer. */
    public sealed interface Answered {
        /** It is kept, now or since an earlier try. */
        record Kept(long answerId) implements Answered {}

        /** The form must be filled in first. */
        record Incomplete(AskedView view) implements Answered {}
    }

    /**
     * What to show the person now.
     *
     * @param again a question to ask first if it may be asked today, after its answer was taken back
     * @param skipped a question that the person wants to be asked later
     * @param lost a form that they sent when their sign-in had ended; its question is asked again, with what it held
     */
    @Transactional
    Next next(long personId, Optional<String> again, Optional<String> skipped, Optional<LostForm> lost) {
        Optional<Attempt> open = attempts.open(personId);
        if (open.isPresent()) {
            return new Next.Open(open.get().id());
        }
        Person person = people.findById(personId);
        QueueBuilder.Ahead ahead = queueBuilder.ahead(person);
        return lost.map(form -> form.first("question"))
                .or(() -> again)
                .filter(questionId -> queueBuilder.isAhead(person, ahead, questionId))
                .or(() -> skipped.isPresent() ? queueBuilder.nextBut(ahead, skipped.get()) : queueBuilder.next(ahead))
                .<Next>map(questionId -> new Next.Ask(ask(person, ahead, questionId, lost)))
                .orElseGet(Next.Done::new);
    }

    /**
     * Keeps an answer, once: whatever repeats it finds the one that was first.
     *
     * @throws NotFoundException if there is no such question
     * @throws BadRequestException if no form of ours was sent
     */
    @Transactional
    Answered answer(long personId, AnswerForm form, FormErrors errors) {
        people.lock(personId);
        PublishedQuestion asked = bank.version(form.question(), form.version()).orElseThrow(NotFoundException::new);
        Optional<Attempt> before = attempts.from(personId, form.question(), form.answerNo());
        if (before.isPresent()) {
            return new Answered.Kept(before.get().id());
        }
        int next = attempts.nextNumber(personId, form.question());
        if (form.answerNo() > next) {
            throw new BadRequestException("there is no answer before number " + form.answerNo());
        }
        return switch (reader.read(asked, form, errors)) {
            case AnswerReader.Read.Incomplete(FormErrors wrong) ->
                incomplete(personId, asked, form.answerNo(), Filled.again(form, wrong));
            case AnswerReader.Read.Complete(Answer answer, Verdict verdict) -> {
                Instant now = clock.now();
                int seconds = breaks.answering(personId, form.shownAt(), now);
                Attempt attempt = new Attempt(personId, next, form.judged(answer, verdict, now, seconds), true);
                attempts.persist(attempt);
                yield new Answered.Kept(attempt.id());
            }
        };
    }

    /**
     * What to show instead of an answer that is not there any more, because a power cut took it before it was on the disk:
     * its question, with what the form beside its verdict says was given.
     *
     * @return empty if the answer is there, or the form does not say what was given
     */
    @Transactional
    public Optional<Answered> lost(long personId, long answerId, AnswerForm form) {
        if (form.question() == null
                || attempts.own(personId, answerId).filter(form::mayBeOf).isPresent()) {
            return Optional.empty();
        }
        Optional<Attempt> givenAgain = attempts.from(personId, form.question(), form.answerNo());
        if (givenAgain.isPresent()) {
            return Optional.of(new Answered.Kept(givenAgain.get().id()));
        }
        int next = attempts.nextNumber(personId, form.question());
        return bank.version(form.question(), form.version())
                .map(asked -> incomplete(personId, asked, next, prompts.lost(form)));
    }

    private AskedView ask(Person person, QueueBuilder.Ahead ahead, String questionId, Optional<LostForm> lost) {
        return prompts.of(
                person,
                ahead,
                bank.current(questionId).orElseThrow(),
                attempts.nextNumber(person.id(), questionId),
                Filled.now(clock.now(), questionId, lost));
    }

    private Answered incomplete(long personId, PublishedQuestion asked, int number, Filled form) {
        Person person = people.findById(personId);
        return new Answered.Incomplete(prompts.of(person, queueBuilder.ahead(person), asked, number, form));
    }
}
