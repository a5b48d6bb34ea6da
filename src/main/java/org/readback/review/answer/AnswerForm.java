package org.readback.review.answer;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.question.Answer;
import org.readback.question.Question;
import org.readback.question.Verdict;

/**
 * A question's form as it was sent. Which of the fields count is up to the kind of the question.
 *
 * @param question the question's id
 * @param answerNo which of this person's answers to the question this is: the token that makes repeats harmless
 * @param version the version that was shown
 * @param shownAt when it was shown, epoch milliseconds of the server
 * @param text what was typed
 * @param option indexes of the options chosen
 * @param truth "true" or "false"
 * @param pair "item:place" for an ordering, "left:right" for a matching, empty for nothing chosen
 * @param show present if the person asked to be shown the answer
 * @param confidence how sure they are, a {@link Confidence}'s word; empty where they do not say
 */
public record AnswerForm(
        @RestForm @NotBlank(message = "The form does not say which question it answers.")
        String question,

        @RestForm @Min(value = 1, message = "The form does not say which answer it is.")
        int answerNo,

        @RestForm @Min(value = 1, message = "The form does not say which version it shows.")
        int version,

        @RestForm long shownAt,

        @RestForm @Size(max = LONGEST, message = "{session.answer}")
        String text,

        @RestForm List<Integer> option,
        @RestForm String truth,
        @RestForm List<String> pair,
        @RestForm String show,
        @RestForm String confidence) {
    /** Characters of the longest answer that is read; the longest right one is far shorter. */
    static final int LONGEST = 1000;

    public AnswerForm {
        text = text == null ? "" : text;
        option = option == null ? List.of() : List.copyOf(option);
        pair = pair == null ? List.of() : List.copyOf(pair);
        confidence = confidence == null ? "" : confidence;
    }

    /** Whether this is what was sent for that answer; a form that names no question does not say. */
    public boolean mayBeOf(Attempt attempt) {
        return question == null || question.equals(attempt.questionId()) && answerNo == attempt.attemptNo();
    }

    /**
     * The answer that was read, with its verdict. Who asks to be shown the answer is not sure of it, whatever was chosen
     * before.
     *
     * @param seconds from showing the question to answering it
     */
    public Judged judged(Answer answer, Verdict verdict, Instant at, int seconds) {
        return new Judged(
                question,
                version,
                AnswerCodec.write(answer),
                verdict.outcome(),
                verdict.score(),
                answer instanceof Answer.Revealed ? Optional.empty() : Confidence.of(confidence),
                at,
                seconds);
    }

    /**
     * The answer to a question of that kind. An empty text field is no answer: it takes one key too many to send it, and
     * only its button asks to be shown what is right.
     *
     * @return empty if nothing, or not all that is needed, was typed or chosen
     * @throws IllegalArgumentException if a choice is none of the question's: no form of ours sends that
     */
    Optional<Answer> answerTo(Question asked) {
        if (show != null) {
            return Optional.of(new Answer.Revealed());
        }
        return switch (asked) {
            case Question.ShortAnswer q -> typed();
            case Question.Cloze q -> typed();
            case Question.ListRecall q -> typed();
            case Question.DateAnswer q -> typed();
            case Question.NumberAnswer q -> typed();
            case Question.MultipleChoice q -> chosen(q);
            case Question.TrueFalse q -> judged();
            case Question.Ordering q -> ordered(q.items().size());
            case Question.Matching q -> matched(q.pairs().size());
        };
    }

    /** As {@link #answerTo}; what no form of ours sends is refused. */
    Optional<Answer> read(Question asked) {
        try {
            return answerTo(asked);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
    }

    /** What to say of a form that gives nothing. */
    static String missing(Question asked, AnswerMessages in) {
        return switch (asked) {
            case Question.ShortAnswer _, Question.Cloze _, Question.ListRecall _ -> in.missingText();
            case Question.DateAnswer _, Question.NumberAnswer _ -> in.missingText();
            case Question.MultipleChoice _, Question.TrueFalse _, Question.Matching _ -> in.missingChoice();
            case Question.Ordering _ -> in.missingPlaces();
        };
    }

    /** What it holds, to be shown again. */
    public Response given() {
        return new Response(text, option, truth == null ? "" : truth, pair, confidence);
    }

    private Optional<Answer> typed() {
        return text.isBlank() ? Optional.empty() : Optional.of(new Answer.Typed(text.strip()));
    }

    private Optional<Answer> chosen(Question.MultipleChoice asked) {
        for (int index : option) {
            require(index, asked.options().size());
        }
        if (option.isEmpty() || option.size() > 1 && !asked.several()) {
            return Optional.empty();
        }
        return Optional.of(new Answer.Chosen(new TreeSet<>(option)));
    }

    private Optional<Answer> judged() {
        return Optional.ofNullable(truth).map(given -> switch (given) {
            case "true" -> new Answer.Judged(true);
            case "false" -> new Answer.Judged(false);
            default -> throw new IllegalArgumentException("truth is true or false, not " + given);
        });
    }

    /** The items by the place each was given; empty unless every place was given once. */
    private Optional<Answer> ordered(int items) {
        TreeMap<Integer, Integer> byPlace = new TreeMap<>();
        for (Pair chosen : pairs(items)) {
            byPlace.put(chosen.second(), chosen.first());
        }
        boolean complete =
                byPlace.size() == items && byPlace.values().stream().distinct().count() == items;
        return complete ? Optional.of(new Answer.Ordered(List.copyOf(byPlace.values()))) : Optional.empty();
    }

    private Optional<Answer> matched(int sides) {
        TreeMap<Integer, Integer> rights = new TreeMap<>();
        for (Pair chosen : pairs(sides)) {
            rights.put(chosen.first(), chosen.second());
        }
        return rights.isEmpty() ? Optional.empty() : Optional.of(new Answer.Matched(rights));
    }

    private List<Pair> pairs(int size) {
        return pair.stream()
                .filter(sent -> !sent.isEmpty())
                .map(sent -> Pair.of(sent, size))
                .toList();
    }

    private static int require(int index, int size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("there is no " + index + " among " + size);
        }
        return index;
    }

    private record Pair(int first, int second) {
        static Pair of(String sent, int size) {
            int colon = sent.indexOf(':');
            if (colon < 0) {
                throw new IllegalArgumentException("a pair is two numbers with a colon between them");
            }
            return new Pair(
                    require(Integer.parseInt(sent.substring(0, colon)), size),
                    require(Integer.parseInt(sent.substring(colon + 1)), size));
        }
    }
}
