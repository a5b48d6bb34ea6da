package org.readback.study.quiz;

import jakarta.ws.rs.BadRequestException;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The quiz that a person wants.
 *
 * @param quiz which of their quizzes it is to be: the token that makes repeats harmless
 * @param topic the topic it is over; empty for everything
 * @param size how many questions, 5, 10 or 20
 * @param from {@code met} for questions the person has a card of, {@code all} for new ones too
 * @param counts {@code yes} if each answer is to be a review
 */
record QuizForm(
        @RestForm int quiz,
        @RestForm String topic,
        @RestForm String size,
        @RestForm String from,
        @RestForm String counts) {
    QuizForm {
        topic = Objects.requireNonNullElse(topic, "");
        size = Objects.requireNonNullElse(size, "");
        from = Objects.requireNonNullElse(from, "");
        counts = Objects.requireNonNullElse(counts, "");
    }

    /** As it is first shown. */
    static QuizForm fresh(int number) {
        return new QuizForm(number, "", "10", "met", "no");
    }

    Optional<String> oneTopic() {
        return Optional.of(topic).filter(id -> !id.isEmpty());
    }

    /**
     * How many questions.
     *
     * @throws BadRequestException for what the form does not offer
     */
    int questions() {
        return switch (size) {
            case "5", "10", "20" -> Integer.parseInt(size);
            default -> throw new BadRequestException("a quiz has 5, 10 or 20 questions");
        };
    }

    /** Whether only questions are wanted that the person has met; throws as {@link #questions()}. */
    boolean onlyMet() {
        return either(from, "met", "all");
    }

    /** Whether each answer is to be a review; throws as {@link #questions()}. */
    boolean asReviews() {
        return either(counts, "yes", "no");
    }

    private static boolean either(String sent, String yes, String no) {
        if (!sent.equals(yes) && !sent.equals(no)) {
            throw new BadRequestException("choose " + yes + " or " + no);
        }
        return sent.equals(yes);
    }
}
