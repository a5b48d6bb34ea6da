package org.readback.study.queue;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readback.account.person.Person;
import org.readback.memory.schedule.Queue;
import org.readback.review.card.Card;
import org.readback.review.card.DueCards;
import org.readback.review.log.StudyDay;
import org.readback.settings.StudyClock;
import org.readback.settings.StudySettings;
import org.readback.settings.TimeTarget;

/** Reads what stands ahead of a person on their study day. Its methods need a transaction. */
@Singleton
public class QueueBuilder {
    private final StudySettings.Repository settings;
    private final StudyDay.Repository days;
    private final ChosenTopic.Repository topics;
    private final Card.Repository cards;
    private final DueCards due;
    private final DayReviews reviews;
    private final NewQuestions newQuestions;
    private final StudyClock clock;

    QueueBuilder(
            StudySettings.Repository settings,
            StudyDay.Repository days,
            ChosenTopic.Repository topics,
            Card.Repository cards,
            DueCards due,
            DayReviews reviews,
            NewQuestions newQuestions,
            StudyClock clock) {
        this.settings = settings;
        this.days = days;
        this.topics = topics;
        this.cards = cards;
        this.due = due;
        this.reviews = reviews;
        this.newQuestions = newQuestions;
        this.clock = clock;
    }

    /** The person's day as it stands. */
    public Ahead ahead(Person person) {
        StudySettings own = settings.of(person.id());
        LocalDate today = own.calendar(person).dayOf(clock.now());
        StudyDay done = days.of(person.id(), today);
        ChosenTopic.About about = topics.on(person.id(), today);
        DayReviews.Reviews ahead = reviews.ahead(person.id(), today, about, own, done);
        Optional<TimeTarget> target = TimeTarget.of(own.minutesPerDay(), done.seconds());
        boolean enough =
                about.onlyMissed() || target.filter(TimeTarget::reached).isPresent();
        int allowed = enough ? 0 : Math.max(0, own.newPerDay() - done.newCards());
        return new Ahead(
                today,
                target,
                ahead.back(),
                FirstStep.of(due.nextSteps(person.id(), today, about.topic()), clock.now()),
                due.onSteps(person.id(), today, about.topic()),
                ahead.inOrder(),
                ahead.waiting(),
                newQuestions.next(person.id(), allowed, ahead.apart(), about.topic()),
                about,
                own,
                done);
    }

    /** The question to ask next; empty when the day is done. */
    public Optional<String> next(Ahead ahead) {
        return ahead.queue().next(clock.now()).map(pile -> switch (pile) {
            case STEP -> ahead.nextStep().orElseThrow().questionId();
            case NEW -> ahead.fresh().getFirst();
            case DUE -> ahead.due().getFirst();
        });
    }

    /** The question to ask next if it is not to be this one: another where there is any, this one where it is alone. */
    public Optional<String> nextBut(Ahead ahead, String skipped) {
        Optional<String> next = next(ahead);
        return next.filter(questionId -> !questionId.equals(skipped))
                .or(() -> Stream.of(
                                ahead.due().stream(),
                                ahead.fresh().stream(),
                                ahead.nextStep().stream().map(Card::questionId))
                        .flatMap(Function.identity())
                        .filter(questionId -> !questionId.equals(skipped))
                        .findFirst())
                .or(() -> next);
    }

    /** Whether the person might be asked this question today, so that an undone answer can be given again at once. */
    public boolean isAhead(Person person, Ahead ahead, String questionId) {
        return ahead.due().contains(questionId)
                || cards.of(person.id(), questionId)
                        .map(card -> !card.dueDay().isAfter(ahead.today()))
                        .orElseGet(() -> newQuestions.isNew(person.id(), questionId));
    }

    /**
     * A person's day.
     *
     * @param target the minutes a day that the person wants, where they have said so; {@code reached} once they are used
     * @param back where the person was away lately and what waited is spread over some days
     * @param nextStep the card on a learning step to show first
     * @param steps cards on learning steps
     * @param due the questions of reviews due, the next one first
     * @param waiting reviews due that wait until tomorrow, because what was asked today gives them away
     * @param fresh new questions to meet today
     * @param about what the day is limited to, by the person's choice
     * @param settings how the person wants to be asked
     * @param done what was done today
     */
    public record Ahead(
            LocalDate today,
            Optional<TimeTarget> target,
            Optional<CatchUp.Back> back,
            Optional<Card> nextStep,
            int steps,
            List<String> due,
            int waiting,
            List<String> fresh,
            ChosenTopic.About about,
            StudySettings settings,
            StudyDay done) {
        Queue queue() {
            return new Queue(nextStep.map(FirstStep::dueAt), due.size(), done.tested(), fresh.size(), done.newCards());
        }

        /** Whether more reviews are due than one sitting holds, and nothing that the person has said limits them. */
        public boolean isHeap() {
            return due.size() > Backlog.FROM && target.isEmpty() && back.isEmpty() && !about.onlyMissed();
        }

        /** Cards still to be seen today. */
        public int cards() {
            return steps + due.size() + fresh.size();
        }
    }
}
