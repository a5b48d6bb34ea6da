package org.readback.generation;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.readback.bank.file.BankReader;
import org.readback.bank.file.WordingReader;
import org.readback.question.Answer;
import org.readback.question.KnownNames;
import org.readback.question.Option;
import org.readback.question.Outcome;
import org.readback.question.Question;
import org.readback.question.grading.Grader;
import org.readback.question.grading.GradingContext;
import org.readback.report.Fact;
import org.readback.report.FactBase;

/** The report on China and Russia as it ships, with its questions. */
final class Shipped {
    private static final Path BANK = Path.of("question-bank");

    static final FactBase REPORT = BankReader.read(BANK).stream()
            .filter(base -> base.report().id().equals("china-russia-2023"))
            .findFirst()
            .orElseThrow();
    static final List<GeneratedQuestion> QUESTIONS = Generator.generate(REPORT, WordingReader.read(BANK));
    private static final GradingContext CONTEXT = GradingContext.of(KnownNames.of(REPORT.entities()));

    private Shipped() {}

    static Fact fact(String id) {
        return REPORT.fact(id).orElseThrow(() -> new AssertionError("no fact " + id));
    }

    static List<GeneratedQuestion> of(String factId) {
        return QUESTIONS.stream().filter(asked -> asked.factId().equals(factId)).toList();
    }

    /** The question of a fact, e.g. {@code which object}. */
    static Question asked(String factId, String familyAndSlot) {
        return of(factId).stream()
                .filter(asked -> (asked.family().id() + " " + asked.slot()).equals(familyAndSlot))
                .findFirst()
                .orElseThrow(() -> new AssertionError(factId + " is not asked as " + familyAndSlot))
                .question();
    }

    static Outcome graded(String factId, String familyAndSlot, String typed) {
        return new Grader()
                .grade(asked(factId, familyAndSlot), new Answer.Typed(typed), CONTEXT)
                .outcome();
    }

    static Stream<Question.MultipleChoice> choices() {
        return QUESTIONS.stream()
                .map(GeneratedQuestion::question)
                .filter(Question.MultipleChoice.class::isInstance)
                .map(Question.MultipleChoice.class::cast);
    }

    /** Everything that people read of a question before they answer. */
    static Stream<String> shown(Question question) {
        return Stream.concat(
                Stream.of(question.stem()),
                switch (question) {
                    case Question.MultipleChoice choice ->
                        choice.options().stream().map(Option::text);
                    case Question.Ordering ordering -> ordering.items().stream();
                    case Question.Matching matching -> matching.pairs().stream().map(Question.Matching.Pair::left);
                    case Question.ShortAnswer _,
                            Question.Cloze _,
                            Question.TrueFalse _,
                            Question.ListRecall _,
                            Question.DateAnswer _,
                            Question.NumberAnswer _ -> Stream.empty();
                });
    }
}
