package org.readback.review.learner;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import org.readback.account.person.Person;
import org.readback.bank.store.QuestionEntity;
import org.readback.memory.schedule.Scheduler;
import org.readback.settings.StudyClock;
import org.readback.settings.TopicRetention;

/** Sets up the scheduler for one card: the person's memory, what they want of its topic, and where their days have room. */
@Singleton
public class Scheduling {
    private final QuestionEntity.Repository questions;
    private final TopicRetention.Repository retentions;
    private final DayLoads loads;
    private final StudyClock clock;

    Scheduling(
            QuestionEntity.Repository questions,
            TopicRetention.Repository retentions,
            DayLoads loads,
            StudyClock clock) {
        this.questions = questions;
        this.retentions = retentions;
        this.loads = loads;
        this.clock = clock;
    }

    /** The scheduler for a question's card as things are now. Needs a transaction. */
    public Scheduler of(Person person, LearnerModel memory, String questionId) {
        return of(person, memory, questionId, clock.today(person));
    }

    /** The same for a review of another study day. */
    public Scheduler of(Person person, LearnerModel memory, String questionId, LocalDate studyDay) {
        QuestionEntity question = questions.findById(questionId);
        return memory.scheduler(
                person,
                retentions
                        .of(person.id(), question.topicId())
                        .orElse(memory.settings().desiredRetention()),
                loads.of(person.id(), memory.settings(), studyDay, questionId, question.factId()));
    }
}
