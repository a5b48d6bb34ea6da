package org.readback.study.queue;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readback.account.person.Person;
import org.readback.memory.schedule.Queue;
import org.readback.review.card.Card;
import org.readback.review.card.DueCards;
import org.readback.review.card.PutAside;
import org.readback.review.log.StudyDay;
import org.readback.settings.StudyClock;
import org.readback.settings.StudySettings;
import org.readback.settings.TimeTarget;

/** Reads what stands ahead of a person on their study day. Its methods need a transaction. */
@Singleton
public class Day {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final Card.Repository cards;
    private final DueCards due;
    private final AskedToday asked;
    private final StudyDay.Repository days;
    private final NewQuestions newQuestions;
    private final KeptMissing missing;
    private final PutAside.Repository aside;
    private final ChosenTopic.Repository topics;
    private final StudySettings.Repository settings;
    private final Backlogs backlogs;
    private final CatchUp catchUp;
    private final StudyClock clock;

    Day(
            Card.Repository cards,
            DueCards due,
            AskedToday asked,
            StudyDay.Repository days,
            NewQuestions newQuestions,
            KeptMissing missing,
            PutAside.Repository aside,
            ChosenTopic.Repository topics,
            StudySettings.Repository settings,
            Backlogs backlogs,
            CatchUp catchUp,
            StudyClock clock) {
        this.cards = cards;
        this.due = due;
        this.asked = asked;
        this.days = days;
        this.newQuestions = newQuestions;
        this.missing = missing;
        this.aside = aside;
        this.topics = topics;
        this.settings = settings;
        this.backlogs = backlogs;
        this.catchUp = catchUp;
        this.clock = clock;
    }

    /** The person's day as it stands. */
    public Ahead ahead(Person person) {
        StudySettings own = settings.of(person.id());
        LocalDate today = own.calendar(person).dayOf(clock.now());
        StudyDay done = days.of(person.id(), today);
        ChosenTopic.About about = topics.on(person.id(), today);
        Optional<String> topic = about.topic();
        Set<String> putAside = aside.on(person.id(), today);
        Apart apart = asked.apart(person.id(), today);
        apart.keepBack(putAside);
        DueToday reviewsDue = DueToday.of(
                (about.onlyMissed() ? missing.on(person.id(), today) : due.dueReviews(person.id(), today))
                        .stream()
                                .filter(review -> !putAside.contains(review.questionId()))
                                .filter(review -> topic.isEmpty() || topic.get().equals(review.topicId()))
                                .toList(),
                apart,
                today);
        // Who asks for what they keep missing has asked for more than the day's share.
        Optional<CatchUp.Back> back =
                about.onlyMissed() ? Optional.empty() : catchUp.of(person.id(), own, today, reviewsDue.askable(), done);
        int most = back.map(CatchUp.Back::perDay).orElse(own.reviewsPerDay());
        int room = about.onlyMissed() ? NO_LIMIT : Math.max(0, most - done.tested());
        Optional<TimeTarget> target = TimeTarget.of(own.minutesPerDay(), done.seconds());
        boolean enough =
                about.onlyMissed() || target.filter(TimeTarget::reached).isPresent();
        int allowed = enough ? 0 : Math.max(0, person.newPerDay() - done.newCards());
        return new Ahead(
                today,
                target,
                back,
                FirstStep.of(due.nextSteps(person.id(), today, topic), clock.now()),
                due.onSteps(person.id(), today, topic),
                inOrder(person, reviewsDue, room, today),
                reviewsDue.waiting(),
                newQuestions.next(person.id(), allowed, apart, topic),
                about,
                own,
                done);
    }

    /** The questions of the reviews that there is room for: the longest overdue first, or what a backlog gains most from. */
    private List<String> inOrder(Person person, DueToday reviewsDue, int room, LocalDate today) {
        boolean backlog = reviewsDue.free().size() > Math.min(room, Backlog.FROM);
        List<DueCards.DueReview> first =
                backlog ? backlogs.of(person.id(), today).inOrder(reviewsDue.free()) : reviewsDue.free();
        return Stream.concat(first.stream(), reviewsDue.last().stream())
                .limit(room)
                .map(DueCards.DueReview::questionId)
                .toList();
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
