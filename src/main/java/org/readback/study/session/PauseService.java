package org.readback.study.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.readback.account.person.Person;
import org.readback.review.answer.Attempt;
import org.readback.review.pace.Breaks;
import org.readback.settings.StudyClock;
import org.readback.study.queue.QueueBuilder;
import org.readback.web.Texts;
import org.readback.web.format.StudyWords;

/** Lets a person pause. */
@ApplicationScoped
class PauseService {
    private final Person.Repository people;
    private final Attempt.Repository attempts;
    private final Breaks breaks;
    private final QueueBuilder queueBuilder;
    private final StudyClock clock;
    private final Texts texts;

    PauseService(
            Person.Repository people,
            Attempt.Repository attempts,
            Breaks breaks,
            QueueBuilder queueBuilder,
            StudyClock clock,
            Texts texts) {
        this.people = people;
        this.attempts = attempts;
        this.breaks = breaks;
        this.queueBuilder = queueBuilder;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * Where a person is when they pause.
     *
     * @param open whether an answer waits for its grade
     * @param spent the time that today's reviews have taken, in words
     */
    record PauseView(boolean open, int done, int ahead, String spent) {}

    @Transactional
    PauseView view(long personId) {
        QueueBuilder.Ahead ahead = queueBuilder.ahead(people.findById(personId));
        return new PauseView(
                attempts.open(personId).isPresent(),
                ahead.done().reviews(),
                ahead.cards(),
                StudyWords.of(texts).time(ahead.done().seconds()));
    }

    /** Begins a pause, unless one lasts. */
    @Transactional
    void pause(long personId) {
        people.lock(personId);
        breaks.pause(personId, clock.now());
    }

    /** Ends the pause, if one lasts. */
    @Transactional
    void goOn(long personId) {
        people.lock(personId);
        breaks.goOn(personId, clock.now());
    }

    /** Puts a proposed break off. */
    @Transactional
    void putOff(long personId) {
        people.lock(personId);
        breaks.putOff(personId);
    }
}
