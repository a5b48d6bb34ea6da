package org.readback.study;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a person was sure of and missed: of the last weeks, until they recall it on a later day. Its methods need a
 * transaction.
 */
@Singleton
class SureAndWrong {
    /** Days that it is worth a second look for. */
    static final int DAYS = 30;

    /** Questions named at most: more is no list to look at. */
    static final int MOST = 500;

    private final AnswerEntity.Repository answers;
    private final Review.Repository reviews;
    private final StudyClock clock;

    SureAndWrong(AnswerEntity.Repository answers, Review.Repository reviews, StudyClock clock) {
        this.answers = answers;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** A question and the day on which it was last missed so. */
    record Miss(String questionId, LocalDate day) {}

    /** The questions, the latest first. */
    List<String> of(long personId) {
        List<Miss> missed = answers.sureAndWrong(personId, clock.now().minus(Duration.ofDays(DAYS)), MOST);
        // On its own, because H2 would read everybody's reviews of each question in one query.
        Map<String, LocalDate> recalled = reviews.lastRecalled(
                personId, missed.stream().map(Miss::questionId).toList());
        return missed.stream()
                .filter(miss ->
                        !recalled.getOrDefault(miss.questionId(), LocalDate.MIN).isAfter(miss.day()))
                .map(Miss::questionId)
                .toList();
    }
}
