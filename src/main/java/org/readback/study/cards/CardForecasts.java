package org.readback.study.cards;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.account.person.Person;
import org.readback.memory.schedule.NewCard;
import org.readback.memory.schedule.Retrievability;
import org.readback.memory.schedule.SeenCard;
import org.readback.review.card.Card;
import org.readback.review.learner.LearnerModel;
import org.readback.review.learner.LearnerModels;
import org.readback.settings.StudyClock;

/** Says what the person's model knows of a card. Its method needs a transaction. */
@Singleton
class CardForecasts {
    private static final int CURVE_POINTS = 14;
    private static final int LONGEST_CURVE = 364;
    private static final double PERCENT = 100;
    private static final double STABLE = 0.9;

    private final LearnerModels learnerModels;
    private final StudyClock clock;

    CardForecasts(LearnerModels learnerModels, StudyClock clock) {
        this.learnerModels = learnerModels;
        this.clock = clock;
    }

    /** Empty where no review of it stands. */
    Optional<CardView.Memory> of(Person person, Optional<Card> card) {
        LearnerModel own = learnerModels.of(person.id());
        return switch (learnerModels.state(card, own)) {
            case NewCard _ -> Optional.empty();
            case SeenCard seen ->
                Optional.of(new CardView.Memory(
                        PERCENT
                                * own.predicted(seen, person.zone(), clock.now())
                                        .orElseThrow(),
                        stability(seen, own),
                        seen.memory().difficulty(),
                        seen.dueDay(),
                        seen.reviews(),
                        seen.lapses(),
                        curve(seen, own, person)));
        };
    }

    /** Days until recall is 90 %: of a mean of models it is not what the leading one's stability says. */
    private static double stability(SeenCard card, LearnerModel own) {
        return own.model().intervalDays(card.memory(), STABLE);
    }

    /** Far enough ahead to see the memory fade, in so many steps as a small chart and a short table can hold. */
    private List<CardView.Point> curve(SeenCard card, LearnerModel own, Person person) {
        Retrievability recall = own.recall(person.zone());
        LocalDate today = clock.today(person);
        int ahead = Math.clamp(Math.round(2 * stability(card, own)), CURVE_POINTS, LONGEST_CURVE);
        Instant now = clock.now();
        return IntStream.rangeClosed(0, CURVE_POINTS)
                .mapToObj(point -> today.plusDays(Math.round((double) point * ahead / CURVE_POINTS)))
                .map(date -> new CardView.Point(
                        date,
                        PERCENT * (date.equals(today) ? recall.at(card, now) : recall.on(card, date)).orElseThrow()))
                .toList();
    }
}
