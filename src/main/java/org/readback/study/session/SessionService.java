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
import org.readback.review.answer.AnswerForm;
import org.readback.review.answer.AnswerMessages;
import org.readback.review.answer.Attempt;
import org.readback.review.answer.Filled;
import org.readback.review.answer.Judge;
import org.readback.review.answer.Judged;
import org.readback.review.answer.QuestionPrompt;
import org.readback.review.answer.Shuffle;
import org.readback.review.log.Review;
import org.readback.review.pace.Breaks;
import org.readback.settings.StudyClock;
import org.readback.study.queue.Day;
import org.readback.web.FormErrors;
import org.readback.web.LostForm;
import org.readback.web.Texts;
import org.readback.web.format.StudyWords;

/** Asks questions and keeps the answers. */
@ApplicationScoped
public class SessionService {
    private final Person.Repository people;
    private final Attempt.Repository attempts;
    private final Review.Repository reviews;
    private final Day day;
    private final StudyClock clock;
    private final BankService bank;
    private final Judge judge;
    private final AnswerChanges changes;
    private final Breaks breaks;
    private final Texts texts;

    SessionService(
            Person.Repository people,
            Attempt.Repository attempts,
            Review.Repository reviews,
            Day day,
            StudyClock clock,
            BankService bank,
            Judge judge,
            AnswerChanges changes,
            Breaks breaks,
            Texts texts) {
        this.people = people;
        this.attempts = attempts;
        this.reviews = reviews;
        this.day = day;
        this.clock = clock;
        this.bank = bank;
        this.judge = judge;
        this.changes = changes;
        this.breaks = breaks;
        this.texts = texts;
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
        Day.Ahead ahead = day.ahead(person);
        return lost.map(form -> form.first("question"))
                .or(() -> again)
                .filter(questionId -> day.isAhead(person, ahead, questionId))
                .or(() -> skipped.isPresent() ? day.nextBut(ahead, skipped.get()) : day.next(ahead))
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
        if (errors.any()) {
            return incomplete(personId, asked, form, errors);
        }
        Optional<Answer> given = form.read(asked.question());
        if (given.isEmpty()) {
            return incomplete(
                    personId,
                    asked,
                    form,
                    FormErrors.none()
                            .and("answer", AnswerForm.missing(asked.question(), texts.of(AnswerMessages.class))));
        }
        Instant now = clock.now();
        Judged judged = form.judged(
                given.get(), judge.verdict(asked, given.get()), now, breaks.answering(personId, form.shownAt(), now));
        Attempt attempt = new Attempt(personId, next, judged, true);
        attempts.persist(attempt);
        return new Answered.Kept(attempt.id());
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
        AnswerForm next = form.numbered(attempts.nextNumber(personId, form.question()));
        FormErrors lost =
                FormErrors.none().and("answer", texts.of(SessionMessages.class).answerLost());
        return bank.version(form.question(), form.version()).map(asked -> incomplete(personId, asked, next, lost));
    }

    private AskedView ask(Person person, Day.Ahead ahead, String questionId, Optional<LostForm> lost) {
        PublishedQuestion asked = bank.current(questionId).orElseThrow();
        return view(
                person,
                ahead,
                asked,
                attempts.nextNumber(person.id(), questionId),
                Filled.now(clock.now(), questionId, lost));
    }

    private Answered incomplete(long personId, PublishedQuestion asked, AnswerForm form, FormErrors errors) {
        Person person = people.findById(personId);
        return new Answered.Incomplete(
                view(person, day.ahead(person), asked, form.answerNo(), Filled.again(form, errors)));
    }

    private AskedView view(Person person, Day.Ahead ahead, PublishedQuestion asked, int number, Filled form) {
        return new AskedView(
                QuestionPrompt.of(
                        person,
                        asked,
                        number,
                        new Shuffle(asked.id(), number),
                        ahead.settings().asksConfidence(),
                        form),
                changes.of(person.id(), asked, number).isPresent(),
                judge.selfGraded(asked),
                new AskedView.Remaining(
                        ahead.steps(),
                        ahead.due().size(),
                        ahead.fresh().size(),
                        ahead.done().reviews(),
                        StudyWords.of(texts).time(ahead.done().seconds())),
                reviews.last(person.id(), ahead.today()).map(Review::attemptId),
                breaks.proposed(person.id(), ahead.target(), ahead.done().seconds(), clock.now()));
    }
}
