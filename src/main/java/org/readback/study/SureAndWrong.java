package org.readback.study;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

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
    private final Day day;

    SureAndWrong(AnswerEntity.Repository answers, Day day) {
        this.answers = answers;
        this.day = day;
    }

    /** The questions, the latest first. */
    List<String> of(long personId) {
        return answers.sureAndWrong(personId, day.now().minus(Duration.ofDays(DAYS)), MOST);
    }
}
