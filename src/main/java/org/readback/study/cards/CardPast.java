package org.readback.study.cards;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.account.person.Person;
import org.readback.bank.store.QuestionCodec;
import org.readback.bank.store.QuestionVersionEntity;
import org.readback.memory.schedule.Due;
import org.readback.review.log.CardReviews;
import org.readback.review.log.Review;
import org.readback.web.Texts;
import org.readback.web.format.StudyWords;

/** Says what became of a card and its question so far. Its methods need a transaction. */
@Singleton
class CardPast {
    /** Reviews shown at most: the page of an old card is as quick as that of a young one. */
    private static final int MOST_REVIEWS = 100;

    private static final double PERCENT = 100;

    private final CardReviews reviews;
    private final QuestionVersionEntity.Repository versions;
    private final Texts texts;

    CardPast(CardReviews reviews, QuestionVersionEntity.Repository versions, Texts texts) {
        this.reviews = reviews;
        this.versions = versions;
        this.texts = texts;
    }

    /** The newest first. */
    List<CardView.Reviewed> reviews(Person person, String questionId) {
        return reviews.latest(person.id(), questionId, MOST_REVIEWS).stream()
                .map(review -> reviewed(review, person.zone()))
                .toList();
    }

    private CardView.Reviewed reviewed(Review review, ZoneId zone) {
        return new CardView.Reviewed(
                review.reviewedAt().atZone(zone),
                review.grade(),
                interval(review),
                review.predicted().isPresent()
                        ? Optional.of(PERCENT * review.predicted().getAsDouble())
                        : Optional.empty());
    }

    private String interval(Review review) {
        StudyWords words = StudyWords.of(texts);
        return switch (review.event().due()) {
            case Due.Step step -> words.wait(Duration.between(review.reviewedAt(), step.at()));
            case Due.Day due -> words.messages().inDays(ChronoUnit.DAYS.between(review.studyDay(), due.day()));
        };
    }

    /** The newest first. */
    List<CardView.Version> versions(Person person, String questionId) {
        List<QuestionVersionEntity> rows = versions.history(questionId);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new CardView.Version(
                        rows.get(i).key().versionNo(),
                        rows.get(i).createdAt().atZone(person.zone()),
                        QuestionCodec.decode(rows.get(i).body()).stem(),
                        i + 1 < rows.size()
                                && !rows.get(i + 1)
                                        .answerHash()
                                        .equals(rows.get(i).answerHash())))
                .toList();
    }
}
