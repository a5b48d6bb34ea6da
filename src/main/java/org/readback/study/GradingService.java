package org.readback.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.account.Person;
import org.readback.memory.CardState;
import org.readback.memory.Grade;
import org.readback.memory.NewCard;
import org.readback.memory.ReviewEvent;
import org.readback.memory.SeenCard;

/**
 * Turns answers into reviews and takes them back. Each is one transaction that changes log, card and day together; the
 * person is locked in it, so that whoever comes second sees what the first one did.
 */
@ApplicationScoped
class GradingService {
    private final Person.Repository people;
    private final AnswerEntity.Repository answers;
    private final Review.Repository reviews;
    private final Card.Repository cards;
    private final StudyDay.Repository days;
    private final NewQuestions newQuestions;
    private final ReviewLog log;
    private final Memory memory;
    private final Scheduling scheduling;
    private final Tallies tallies;
    private final Day day;
    private final Breaks breaks;

    GradingService(
            Person.Repository people,
            AnswerEntity.Repository answers,
            Review.Repository reviews,
            Card.Repository cards,
            StudyDay.Repository days,
            NewQuestions newQuestions,
            ReviewLog log,
            Memory memory,
            Scheduling scheduling,
            Tallies tallies,
            Day day,
            Breaks breaks) {
        this.people = people;
        this.answers = answers;
        this.reviews = reviews;
        this.cards = cards;
        this.days = days;
        this.newQuestions = newQuestions;
        this.log = log;
        this.memory = memory;
        this.scheduling = scheduling;
        this.tallies = tallies;
        this.day = day;
        this.breaks = breaks;
    }

    /**
     * Counts an answer as a review. An answer that has its grade keeps it.
     *
     * @throws NotFoundException if the person gave no such answer
     */
    @Transactional
    void grade(long personId, long answerId, Grade grade) {
        log.lock(personId);
        AnswerEntity answer = own(personId, answerId);
        if (answer.closed()) {
            return;
        }
        Person person = people.findById(personId);
        Optional<Card> card = cards.of(personId, answer.questionId());
        PersonMemory own = memory.of(personId);
        CardState before = memory.state(card, own);
        ReviewEvent event =
                scheduling.of(person, own, answer.questionId()).event(before, grade, day.now(), seed(answer));
        if (log.add(answer, event, before, own)) {
            Review review = reviews.ofAnswer(answerId).orElseThrow();
            answer.paused(breaks.pausedSince(personId, answer.answeredAt(), review.reviewedAt()));
            Card kept = keep(card, answer, own.history().after(before, event), own);
            kept.did(review.after(kept.trials()));
            newQuestions.reviewed(personId, before instanceof NewCard);
            StudyDay today = days.of(personId, review.studyDay());
            today.add(review, review.seconds(answer));
            days.persist(today);
            tallies.add(review, review.seconds(answer));
            breaks.reviewed(personId, review.reviewedAt(), review.seconds(answer));
        }
        answer.close();
    }

    /**
     * Counts an answer as correct because the person says so; only while it has no grade.
     *
     * @return whether the answer counts as correct now
     * @throws NotFoundException if the person gave no such answer
     */
    @Transactional
    boolean overrule(long personId, long answerId) {
        log.lock(personId);
        AnswerEntity answer = own(personId, answerId);
        if (answer.overrulable()) {
            answer.overrule();
        }
        return answer.overruled();
    }

    /**
     * Takes back the person's last review of today. Its question is to be asked again.
     *
     * @return the question, or empty if that answer is not the last one any more
     * @throws NotFoundException if the person gave no such answer
     */
    @Transactional
    Optional<String> undo(long personId, long answerId) {
        log.lock(personId);
        AnswerEntity answer = own(personId, answerId);
        Person person = people.findById(personId);
        LocalDate today = day.today(person);
        Optional<Review> last = reviews.last(personId, today).filter(review -> review.answerId() == answerId);
        last.ifPresent(review -> takeBack(review, answer, day.now()));
        return last.map(Review::questionId);
    }

    private void takeBack(Review review, AnswerEntity answer, Instant now) {
        if (!log.retract(review.id(), now)) {
            return;
        }
        Card card = cards.of(review.personId(), review.questionId()).orElseThrow();
        PersonMemory own = memory.of(review.personId());
        CardState state = memory.fold(review.personId(), review.questionId(), own);
        switch (state) {
            case NewCard fresh -> {
                cards.delete(card);
                newQuestions.takenBack(review.personId(), review.questionId());
            }
            case SeenCard seen -> {
                card.become(seen, own.tag());
                card.did(reviews.trials(review.personId(), review.questionId()));
            }
        }
        days.of(review.personId(), review.studyDay()).takeBack(review, review.seconds(answer));
        tallies.takeBack(review, review.seconds(answer), card.id());
    }

    private Card keep(Optional<Card> card, AnswerEntity answer, SeenCard state, PersonMemory own) {
        Card kept = card.orElseGet(() -> new Card(answer.personId(), answer.questionId(), state, own.tag()));
        kept.become(state, own.tag());
        cards.persist(kept);
        return kept;
    }

    private AnswerEntity own(long personId, long answerId) {
        return answers.own(personId, answerId).orElseThrow(NotFoundException::new);
    }

    /** The same for the preview and for the review that follows it. */
    static long seed(AnswerEntity answer) {
        return answer.id();
    }
}
