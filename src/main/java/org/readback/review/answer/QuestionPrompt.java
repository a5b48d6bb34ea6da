package org.readback.review.answer;

import java.util.List;
import java.util.stream.Stream;
import org.readback.account.person.Person;
import org.readback.bank.read.PublishedQuestion;
import org.readback.web.FormErrors;

/**
 * A question being asked, whatever asks it.
 *
 * @param token what its form carries
 * @param language of the question and its topic
 * @param confidence how sure the person may say they are; empty where they are not asked
 */
public record QuestionPrompt(
        Token token,
        String topic,
        String language,
        QuestionView question,
        List<Level> confidence,
        boolean shortcuts,
        FormErrors errors) {
    /**
     * The question as it is asked of somebody.
     *
     * @param number what its form is to carry
     * @param shuffle the same gives the same order of what there is to choose from
     * @param form what stands in it
     */
    public static QuestionPrompt of(
            Person person, PublishedQuestion asked, int number, Shuffle shuffle, boolean asksConfidence, Filled form) {
        return new QuestionPrompt(
                new Token(person.id(), asked.id(), number, asked.versionNo(), form.shownAt()),
                asked.topic(),
                asked.source().language(),
                QuestionView.of(asked.question(), shuffle, form.given()),
                asksConfidence ? Level.all(form.given().confidence()) : List.of(),
                person.shortcuts(),
                form.errors());
    }

    /** Whether the form comes back because of an error. */
    public boolean wrong() {
        return errors.any();
    }

    /** What is missing in the form, empty for nothing. */
    public String error() {
        return String.join(" ", errors.byField().values());
    }

    /**
     * What makes a form mean the same whenever it is sent, and however often.
     *
     * @param personId who is asked
     * @param number which answer it is to be: the person's next attempt at the question, or a place in a quiz
     * @param shownAt epoch milliseconds
     */
    public record Token(long personId, String questionId, int number, int version, long shownAt) {}

    /** One of the degrees of being sure. */
    public record Level(Confidence confidence, boolean chosen) {
        /** All degrees, with the one chosen before. */
        static List<Level> all(String chosen) {
            return Stream.of(Confidence.values())
                    .map(level -> new Level(level, level.word().equals(chosen)))
                    .toList();
        }
    }
}
