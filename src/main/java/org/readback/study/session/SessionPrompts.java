package org.readback.study.session;

import jakarta.inject.Singleton;
import org.readback.account.person.Person;
import org.readback.bank.read.PublishedQuestion;
import org.readback.review.answer.AnswerForm;
import org.readback.review.answer.AnswerGrader;
import org.readback.review.answer.Filled;
import org.readback.review.answer.QuestionPrompt;
import org.readback.review.answer.Shuffle;
import org.readback.review.log.Review;
import org.readback.review.pace.Breaks;
import org.readback.settings.StudyClock;
import org.readback.study.queue.QueueBuilder;
import org.readback.web.FormErrors;
import org.readback.web.Texts;
import org.readback.web.format.StudyWords;

/** Puts together what a session shows of a question it asks. Its methods need a transaction. */
@Singleton
class SessionPrompts {
    private final Review.Repository reviews;
    private final AnswerGrader answerGrader;
    private final AnswerChanges changes;
    private final Breaks breaks;
    private final StudyClock clock;
    private final Texts texts;

    SessionPrompts(
            Review.Repository reviews,
            AnswerGrader answerGrader,
            AnswerChanges changes,
            Breaks breaks,
            StudyClock clock,
            Texts texts) {
        this.reviews = reviews;
        this.answerGrader = answerGrader;
        this.changes = changes;
        this.breaks = breaks;
        this.clock = clock;
        this.texts = texts;
    }

    /** What stands in the form of a question that is asked again, because its answer was lost. */
    Filled lost(AnswerForm form) {
        return Filled.again(
                form,
                FormErrors.none().and("answer", texts.of(SessionMessages.class).answerLost()));
    }

    /**
     * A question as it is asked.
     *
     * @param number the number that the answer will have
     */
    AskedView of(Person person, QueueBuilder.Ahead ahead, PublishedQuestion asked, int number, Filled form) {
        return new AskedView(
                QuestionPrompt.of(
                        person,
                        asked,
                        number,
                        new Shuffle(asked.id(), number),
                        ahead.settings().asksConfidence(),
                        form),
                changes.of(person.id(), asked, number).isPresent(),
                answerGrader.selfGraded(asked),
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
