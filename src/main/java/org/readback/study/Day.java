package org.readback.study;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.Person;
import org.readback.bank.GiveawayEntity;
import org.readback.memory.Due;

/** Reads what stands ahead of a person on their study day. Its methods need a transaction. */
@Singleton
class Day {
    /** Days that a review is held back at most; then it is asked at the end of the day, whatever gave it away. */
    private static final int LONGEST_HELD = 2;

    private final Card.Repository cards;
    private final Review.Repository reviews;
    private final StudyDay.Repository days;
    private final NewQuestions newQuestions;
    private final GiveawayEntity.Repository giveaways;
    private final PutAside.Repository aside;
    private final ChosenTopic.Repository topics;
    private final StudySettings.Repository settings;
    private final Memory memory;
    private final Clock clock;

    Day(
            Card.Repository cards,
            Review.Repository reviews,
            StudyDay.Repository days,
            NewQuestions newQuestions,
            GiveawayEntity.Repository giveaways,
            PutAside.Repository aside,
            ChosenTopic.Repository topics,
            StudySettings.Repository settings,
            Memory memory,
            Clock clock) {
        this.cards = cards;
        this.reviews = reviews;
        this.days = days;
        this.newQuestions = newQuestions;
        this.giveaways = giveaways;
        this.aside = aside;
        this.topics = topics;
        this.settings = settings;
        this.memory = memory;
        this.clock = clock;
    }

    /** The present, no finer than the database keeps it: what is folded from the log must equal what was stored. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    LocalDate today(Person person) {
        return settings.of(person.id()).calendar(person).dayOf(now());
    }

    /** The person's day as it stands. */
    Ahead ahead(Person person) {
        LocalDate today = today(person);
        StudyDay done = days.of(person.id(), today);
        List<OnFact> asked = reviews.asked(person.id(), today);
        Apart apart = new Apart(
                asked, giveaways.besides(asked.stream().map(OnFact::questionId).toList()));
        Set<String> putAside = aside.on(person.id(), today);
        Optional<String> topic = topics.on(person.id(), today);
        apart.keepBack(putAside);
        int allowed = Math.max(0, person.newPerDay() - done.newCards());
        Map<Boolean, List<Card.DueReview>> due = cards.dueReviews(person.id(), today).stream()
                .filter(review -> !putAside.contains(review.questionId()))
                .filter(review -> topic.isEmpty() || topic.get().equals(review.topicId()))
                .collect(Collectors.partitioningBy(review -> apart.holds(review.question())));
        Map<Boolean, List<Card.DueReview>> held = due.get(true).stream()
                .collect(Collectors.partitioningBy(review -> review.dueDay().isAfter(today.minusDays(LONGEST_HELD))));
        int room = Math.max(0, settings.of(person.id()).reviewsPerDay() - done.tested());
        return new Ahead(
                today,
                Card.firstOf(cards.nextSteps(person.id(), today, topic), now()),
                cards.onSteps(person.id(), today, topic),
                Stream.concat(inOrder(person, due.get(false), room, today).stream(), held.get(false).stream())
                        .limit(room)
                        .map(Card.DueReview::questionId)
                        .toList(),
                held.get(true).size(),
                newQuestions.next(person.id(), allowed, apart, topic),
                topic,
                done);
    }

    /** The longest overdue first, or what a backlog gains most from. */
    private List<Card.DueReview> inOrder(Person person, List<Card.DueReview> due, int room, LocalDate today) {
        return due.size() > Math.min(room, Backlog.FROM)
                ? new Backlog(memory.of(person.id()).model(), today).inOrder(due)
                : due;
    }

    /** The question to ask next; empty when the day is done. */
    Optional<String> next(Ahead ahead) {
        return ahead.queue().next(now()).map(pile -> switch (pile) {
            case STEP -> ahead.nextStep().orElseThrow().questionId();
            case NEW -> ahead.fresh().getFirst();
            case DUE -> ahead.due().getFirst();
        });
    }

    /** The question to ask next if it is not to be this one: another where there is any, this one where it is alone. */
    Optional<String> nextBut(Ahead ahead, String skipped) {
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
    boolean isAhead(Person person, String questionId) {
        return cards.of(person.id(), questionId)
                .map(card -> !card.dueDay().isAfter(today(person)))
                .orElseGet(() -> newQuestions.isNew(person.id(), questionId));
    }

    /**
     * A person's day.
     *
     * @param nextStep the card on a learning step to show first
     * @param steps cards on learning steps
     * @param due the questions of reviews due, the next one first
     * @param waiting reviews due that wait until tomorrow, because what was asked today gives them away
     * @param fresh new questions to meet today
     * @param topic the one topic that the day is limited to, by the person's choice
     * @param done what was done today
     */
    record Ahead(
            LocalDate today,
            Optional<Card> nextStep,
            int steps,
            List<String> due,
            int waiting,
            List<String> fresh,
            Optional<String> topic,
            StudyDay done) {
        Queue queue() {
            return new Queue(nextStep.map(Ahead::dueAt), due.size(), done.tested(), fresh.size(), done.newCards());
        }

        /** Cards still to be seen today. */
        int cards() {
            return steps + due.size() + fresh.size();
        }

        private static Instant dueAt(Card card) {
            return card.state().due() instanceof Due.Step step ? step.at() : Instant.MAX;
        }
    }
}
