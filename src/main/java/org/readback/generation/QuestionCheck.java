package org.readback.generation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        boolean acronym = draft.family() == Family.STANDS_FOR || draft.family() == Family.ACRONYM;
        return answer(draft.question())
                .filter(answer -> acronym
                        ? standsIn(draft.question().stem(), Set.of(Normalised.of(answer)))
                        : standsIn(draft.question().stem(), base.aliasClosure(answer)))
                .map(answer -> "L09: the answer “" + answer + "” stands in the stem")
                .stream()
                .toList();
    }

    private static Optional<String> answer(Question question) {
        return switch (question) {
            case Question.ShortAnswer typed -> Optional.of(typed.accepted().answer());
            case Question.Cloze cloze -> Optional.of(cloze.accepted().answer());
            case Question.DateAnswer date ->
                Optional.of(Integer.toString(date.date().year()));
            case Question.MultipleChoice _,
                    Question.TrueFalse _,
                    Question.ListRecall _,
                    Question.Ordering _,
                    Question.Matching _,
                    Question.NumberAnswer _ -> Optional.empty();
        };
    }

    private static boolean standsIn(String stem, Set<String> names) {
        String padded = " " + Normalised.of(stem) + " ";
        return names.stream().anyMatch(name -> padded.contains(" " + name + " "));
    }
}
