package org.readback.review.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.memory.basics.Grade;
import org.readback.review.answer.AnswerForm;
import org.readback.review.answer.Attempt;
import org.readback.review.log.Review;
import org.readback.settings.StudyClock;

/**
 * Turns answers into reviews and takes them back. Each is one transaction; the person is locked in it, so that whoever comes
 * second sees what the first one did.
 */
@ApplicationScoped
public class GradingService {
    private final Person.Repository people;
    private final Attempt.Repository attempts;
    private final Review.Repository reviews;
    private final ReviewRecorder reviewRecorder;
    private final StudyClock clock;

    GradingService(
            Person.Repository people,
            Attempt.Repository attempts,
            Review.Repository reviews,
            ReviewRecorder reviewRecorder,
            StudyClock clock) {
        this.people = people;
        this.attempts = attempts;
        this.reviews = reviews;
        this.reviewRecorder = reviewRecorder;
        this.clock = clock;
    }

    /**
     * Counts an answer as a review. An answer that has its grade keeps it.
     *
     * @param given what the form says was given
     * @throws NotFoundException if the person gave no such answer
     */
    @Transactional
    public void grade(long personId, long answerId, AnswerForm given, Grade grade) {
        people.lock(personId);
        Attempt attempt = own(personId, answerId, given);
        if (!attempt.closed()) {
            reviewRecorder.count(people.findById(personId), attempt, grade);
        }
    }

    /**
     * Counts an answer as correct because the person says so; only while it has no grade.
     *
     * @return whether the answer counts as correct now
     * @throws NotFoundException if the person gave no such answer
     */
    @Transactional
    public boolean overrule(long personId, long answerId, AnswerForm given) {
        people.lock(personId);
        Attempt attempt = own(personId, answerId, given);
        if (!attempt.closed() && attempt.overrulable()) {
            attempt.overrule(true);
        }
        return attempt.overruled();
    }

    /**
     * Takes back an answer that waits for its grade, or the person's last review of today. Its question is to be asked again.
     *
     * @return the question, or empty if that answer is not the last one any more
     * @throws NotFoundException if the person gave no such answer
     */
    @Transactional
    public Optional<String> undo(long personId, long answerId, AnswerForm given) {
        people.lock(personId);
        Attempt attempt = own(personId, answerId, given);
        if (!attempt.closed()) {
            attempt.close();
            return Optional.of(attempt.questionId());
        }
        Person person = people.findById(personId);
        LocalDate today = clock.today(person);
        Optional<Review> last = reviews.last(personId, today).filter(review -> review.attemptId() == answerId);
        last.ifPresent(review -> reviewRecorder.takeBack(review, attempt));
        return last.map(Review::questionId);
    }

    /** After a power cut, a number may have gone to another answer than the one that the form was shown for. */
    private Attempt own(long personId, long answerId, AnswerForm given) {
        return attempts.own(personId, answerId).filter(given::mayBeOf).orElseThrow(NotFoundException::new);
    }
}
