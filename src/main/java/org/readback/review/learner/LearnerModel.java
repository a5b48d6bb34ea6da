package org.readback.review.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.OptionalDouble;
import org.readback.account.person.Person;
import org.readback.memory.model.MemoryModel;
import org.readback.memory.schedule.CardHistory;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.DayLoad;
import org.readback.memory.schedule.NewCard;
import org.readback.memory.schedule.Phase;
import org.readback.memory.schedule.Retrievability;
import org.readback.memory.schedule.ReviewEvent;
import org.readback.memory.schedule.Scheduler;
import org.readback.memory.schedule.SeenCard;
import org.readback.review.log.Review;
import org.readback.review.log.ReviewLog;
import org.readback.settings.StudySettings;

/**
 * The memory model of one person, with what was learnt of their forgetting.
 *
 * @param tag how log and cards name the model and the fit, e.g. "FSRS-6" with its defaults, "FSRS-6/12" with fit 12
 * @param settings how they want to be asked
 */
public record LearnerModel(String tag, MemoryModel model, StudySettings settings) {
    public CardHistory history() {
        return new CardHistory(model);
    }

    /** The scheduler for a card that is to be recalled so often, among days so full. */
    public Scheduler scheduler(Person person, double desiredRetention, DayLoad load) {
        return new Scheduler(model, settings.scheduling(desiredRetention), settings.calendar(person), load);
    }

    /** How likely the person was to recall the card; empty for a new one. */
    public OptionalDouble predicted(CardState card, ZoneId zone, Instant now) {
        return recall(zone).at(card, now);
    }

    /** Recall on the person's study days. */
    public Retrievability recall(ZoneId zone) {
        return new Retrievability(model, settings.calendar(zone));
    }

    /** What the log keeps of a card as it was just before a review. */
    public ReviewLog.Before before(CardState card, ReviewEvent event) {
        return new ReviewLog.Before(
                tag,
                Phase.of(card),
                elapsedDays(card, event.studyDay()),
                predicted(card, event.zone(), event.at()),
                Review.stability(card));
    }

    /** Study days since the last review, 0 for a new card. */
    public static int elapsedDays(CardState card, LocalDate today) {
        return switch (card) {
            case NewCard fresh -> 0;
            case SeenCard seen -> (int) Math.max(0, ChronoUnit.DAYS.between(seen.lastStudyDay(), today));
        };
    }
}
