package org.readback.study.session;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.review.card.DueCards;
import org.readback.study.queue.QueueBuilder;
import org.readback.web.Texts;
import org.readback.web.format.StudyWords;

/** Says when cards come again once a day is done. Its method needs a transaction. */
@Singleton
class ComingCards {
    private final DueCards due;
    private final Texts texts;

    ComingCards(DueCards due, Texts texts) {
        this.due = due;
        this.texts = texts;
    }

    /** In a sentence; empty where none is waiting. */
    Optional<String> words(Person person, QueueBuilder.Ahead ahead) {
        DayMessages in = texts.of(DayMessages.class);
        StudyWords words = StudyWords.of(texts);
        return ahead.nextStep()
                .map(card -> in.nextStep(words.wait(card.state())))
                .or(() -> ahead.waiting() == 0 ? Optional.empty() : Optional.of(in.waiting(ahead.waiting())))
                .or(() -> due.nextAfter(person.id(), ahead.today())
                        .map(next -> in.nextDue(next.cards(), words.untilDay(ahead.today(), next.day()))));
    }
}
