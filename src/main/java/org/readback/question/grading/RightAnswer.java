package org.readback.question.grading;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.question.Accepted;
import org.readback.question.Option;
import org.readback.question.Question;

/** The right answer as it is shown after answering. */
public final class RightAnswer {
    private RightAnswer() {}

    /** One line; several parts stand with semicolons between, an order with arrows. */
    public static String of(Question question) {
        return switch (question) {
            case Question.ShortAnswer q -> q.accepted().answer();
            case Question.Cloze q -> q.accepted().answer();
            case Question.ListRecall q -> joined(q.items().stream().map(Accepted::answer));
            case Question.DateAnswer q -> q.date().text();
            case Question.NumberAnswer q -> (q.number().stripTrailingZeros().toPlainString() + " " + q.unit()).strip();
            case Question.MultipleChoice q ->
                joined(q.options().stream().filter(Option::right).map(Option::text));
            case Question.TrueFalse q -> q.truth() ? "True" : "False";
            case Question.Ordering q -> String.join(" → ", q.items());
            case Question.Matching q -> joined(q.pairs().stream().map(pair -> pair.left() + " – " + pair.right()));
        };
    }

    private static String joined(Stream<String> answers) {
        return answers.collect(Collectors.joining("; "));
    }
}
