package org.readback.review.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.question.Answer;
import org.readback.question.Question;
import org.readback.question.Verdict;

/** Answers as a person reads them: in their own words, in the question's, true and false in those of the page. */
public final class ResponseFormatter {
    private ResponseFormatter() {}

    /** The words; empty if nothing was given. */
    public static Optional<String> of(Question question, Answer answer, AnswerMessages in) {
        return switch (answer) {
            case Answer.Revealed revealed -> Optional.empty();
            case Answer.Typed typed -> Optional.of(typed.text());
            case Answer.Judged judged -> Optional.of(in.truth(judged.truth()));
            case Answer.Chosen chosen -> Optional.of(chosen(question, chosen));
            case Answer.Ordered ordered -> Optional.of(ordered(question, ordered.items()));
            case Answer.Matched matched -> Optional.of(matched(question, matched));
        };
    }

    /** The right answer, as the grader puts it. */
    public static String right(Question question, Verdict verdict, AnswerMessages in) {
        return question instanceof Question.TrueFalse judged ? in.truth(judged.truth()) : verdict.rightAnswer();
    }

    /** What is true instead of a false statement, whatever the person judged: the last thing read should be true. */
    public static Optional<String> correction(Question question) {
        return question instanceof Question.TrueFalse judged && !judged.truth()
                ? judged.correction()
                : Optional.empty();
    }

    private static String chosen(Question question, Answer.Chosen chosen) {
        if (!(question instanceof Question.MultipleChoice choice)) {
            return "";
        }
        return chosen.options().stream()
                .sorted()
                .map(index -> choice.options().get(index).text())
                .collect(Collectors.joining("; "));
    }

    private static String ordered(Question question, List<Integer> items) {
        if (!(question instanceof Question.Ordering ordering)) {
            return "";
        }
        return IntStream.range(0, items.size())
                .mapToObj(place -> (place + 1) + ". " + ordering.items().get(items.get(place)))
                .collect(Collectors.joining("; "));
    }

    private static String matched(Question question, Answer.Matched matched) {
        if (!(question instanceof Question.Matching matching)) {
            return "";
        }
        return matched.rights().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(pair -> matching.pairs().get(pair.getKey()).left() + " – "
                        + matching.pairs().get(pair.getValue()).right())
                .collect(Collectors.joining("; "));
    }
}
