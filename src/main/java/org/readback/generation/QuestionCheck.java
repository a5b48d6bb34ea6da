package org.readback.generation;

import java.util.List;
import java.util.stream.Stream;
import org.readback.question.Accepted;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.report.FactBase;
import org.readback.report.Normalised;

/** Looks over each question before it is kept. */
final class QuestionCheck {
    private final FactBase base;

    QuestionCheck(FactBase base, KnownTruths truths) {
        this.base = base;
    }

    /** Why the question must not reach a person; empty for a good one. */
    List<String> errors(Draft draft) {
        return answers(draft.question())
                .filter(answer -> standsIn(draft.question().stem(), answer))
                .findFirst()
                .map(answer -> "L09: the answer “" + answer + "” stands in the stem")
                .stream()
                .toList();
    }

    /** Everything that would be taken for right. */
    private static Stream<String> answers(Question question) {
        return switch (question) {
            case Question.ShortAnswer typed -> forms(typed.accepted());
            case Question.Cloze cloze -> forms(cloze.accepted());
            case Question.DateAnswer date ->
                Stream.of(Integer.toString(date.date().year()));
            case Question.MultipleChoice choice ->
                choice.options().stream().filter(Option::right).map(Option::text);
            case Question.TrueFalse _,
                    Question.ListRecall _,
                    Question.Ordering _,
                    Question.Matching _,
                    Question.NumberAnswer _ -> Stream.empty();
        };
    }

    private static Stream<String> forms(Accepted accepted) {
        return Stream.concat(Stream.of(accepted.answer()), accepted.others().stream());
    }

    private static boolean standsIn(String stem, String answer) {
        return (" " + Normalised.of(stem) + " ").contains(" " + Normalised.of(answer) + " ");
    }
}
