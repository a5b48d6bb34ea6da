package org.readback.study.session;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.readback.account.person.Person;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.Outcomes;
import org.readback.review.answer.AnswerFields;
import org.readback.review.answer.Attempt;
import org.readback.review.card.Card;
import org.readback.review.learner.LearnerModel;
import org.readback.review.learner.LearnerModels;
import org.readback.review.learner.Scheduling;
import org.readback.review.log.Review;
import org.readback.settings.StudyClock;
import org.readback.web.Texts;
import org.readback.web.format.StudyWords;

/** Says what may be done with an answer beside its verdict. Its method needs a transaction. */
@Singleton
class VerdictActions {
    private final Review.Repository reviews;
    private final Card.Repository cards;
    private final LearnerModels learnerModels;
    private final Scheduling scheduling;
    private final StudyClock clock;
    private final Texts texts;

    VerdictActions(
            Review.Repository reviews,
            Card.Repository cards,
            LearnerModels learnerModels,
            Scheduling scheduling,
            StudyClock clock,
            Texts texts) {
        this.reviews = reviews;
        this.cards = cards;
        this.learnerModels = learnerModels;
        this.scheduling = scheduling;
        this.clock = clock;
        this.texts = texts;
    }

    VerdictView.Actions on(Person person, Attempt attempt) {
        return new VerdictView.Actions(
                !attempt.closed() && attempt.overrulable(),
                undoable(person, attempt),
                attempt.closed() ? List.of() : grades(person, attempt),
                reviews.ofAttempt(attempt.id()).map(Review::grade),
                AnswerFields.of(attempt));
    }

    private boolean undoable(Person person, Attempt attempt) {
        return !attempt.closed()
                || reviews.last(person.id(), clock.today(person))
                        .filter(last -> last.attemptId() == attempt.id())
                        .isPresent();
    }

    private List<VerdictView.GradeView> grades(Person person, Attempt attempt) {
        LearnerModel own = learnerModels.of(person.id());
        CardState state = learnerModels.state(cards.of(person.id(), attempt.questionId()), own);
        Outcomes outcomes =
                scheduling.of(person, own, attempt.questionId()).preview(state, clock.now(), attempt.seed());
        StudyWords words = StudyWords.of(texts);
        return Stream.of(Grade.values())
                .map(grade -> new VerdictView.GradeView(
                        grade,
                        words.wait(outcomes.of(grade)),
                        attempt.proposedGrade().filter(grade::equals).isPresent()))
                .toList();
    }
}
