package org.readback.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.bank.WrittenQuestion;
import org.readback.question.Accepted;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.web.FormErrors;

/** Turns a form into a question, or says field by field what is missing. What makes a question good is lint's matter. */
final class FormReading {
    private static final int LONGEST_OPTION = 300;

    private FormReading() {}

    /** What the kind needs beyond the form's own constraints. */
    static FormErrors check(WrittenKind kind, QuestionForm form, FormErrors errors) {
        return switch (kind) {
            case SHORT_ANSWER -> typed(form, errors);
            case CLOZE ->
                blanks(form.wording()) == 1
                        ? typed(form, errors)
                        : typed(form, errors)
                                .and(
                                        "wording",
                                        "Put " + Question.Cloze.BLANK + " (four underscores) where the one blank is.");
            case MULTIPLE_CHOICE -> choice(form, errors);
            case TRUE_FALSE -> judged(form, errors);
        };
    }

    /** The question; the form has been checked. */
    static Question question(WrittenKind kind, QuestionForm form) {
        Optional<String> explanation = present(form.explanation());
        return switch (kind) {
            case SHORT_ANSWER -> new Question.ShortAnswer(form.wording(), accepted(form), explanation);
            case CLOZE -> new Question.Cloze(form.wording(), accepted(form), explanation);
            case MULTIPLE_CHOICE -> new Question.MultipleChoice(form.wording(), options(form), explanation);
            case TRUE_FALSE -> {
                boolean truth = Boolean.parseBoolean(form.truth());
                yield new Question.TrueFalse(
                        form.wording(), truth, truth ? Optional.empty() : present(form.correction()), explanation);
            }
        };
    }

    /** The form that gives this question again. */
    static QuestionForm form(WrittenQuestion written) {
        QuestionForm rest = new QuestionForm(
                written.topicId(),
                written.question().stem(),
                "",
                "",
                List.of(),
                Set.of(),
                List.of(),
                "",
                "",
                written.question().explanation().orElse(""),
                written.citation().passageId().orElse(""),
                written.citation().quote().orElse(""),
                written.rowVersion());
        return switch (written.question()) {
            case Question.ShortAnswer q -> rest.withAnswer(q.accepted());
            case Question.Cloze q -> rest.withAnswer(q.accepted());
            case Question.MultipleChoice q -> rest.withOptions(q.options());
            case Question.TrueFalse q ->
                rest.withTruth(q.truth(), q.correction().orElse(""));
            case Question.ListRecall _,
                    Question.Ordering _,
                    Question.Matching _,
                    Question.DateAnswer _,
                    Question.NumberAnswer _ ->
                throw new IllegalArgumentException("no form writes this kind: " + written.question());
        };
    }

    private static FormErrors typed(QuestionForm form, FormErrors errors) {
        return form.answer().isEmpty() ? errors.and("answer", "Write the right answer.") : errors;
    }

    private static FormErrors choice(QuestionForm form, FormErrors errors) {
        List<Option> options = options(form);
        boolean emptyRight = form.lines().stream()
                .anyMatch(line -> line.right() && line.text().isEmpty());
        if (options.size() < 2) {
            return errors.and("choice", "Write two options at least; lines left empty are left out.");
        }
        if (emptyRight) {
            return errors.and("choice", "An empty option is marked as right: write it, or take the mark off.");
        }
        if (options.stream().noneMatch(Option::right)) {
            return errors.and("choice", "Mark the right option, or all that are right.");
        }
        if (options.stream().allMatch(Option::right)) {
            return errors.and("choice", "One option at least has to be wrong.");
        }
        boolean tooLong = form.lines().stream()
                .anyMatch(line ->
                        line.text().length() > LONGEST_OPTION || line.reason().length() > LONGEST_OPTION);
        return tooLong ? errors.and("choice", "Shorten each option and reason to 300 characters.") : errors;
    }

    private static FormErrors judged(QuestionForm form, FormErrors errors) {
        if (!form.truth().equals("true") && !form.truth().equals("false")) {
            return errors.and("truth", "Say whether the statement is true.");
        }
        return form.truth().equals("false") && form.correction().isEmpty()
                ? errors.and("correction", "Write what is true instead: people see it when they were wrong.")
                : errors;
    }

    private static int blanks(String wording) {
        return wording.split(Question.Cloze.BLANK, -1).length - 1;
    }

    private static Accepted accepted(QuestionForm form) {
        List<String> others = form.alsoRight()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return new Accepted(form.answer(), others);
    }

    private static List<Option> options(QuestionForm form) {
        return form.lines().stream()
                .filter(line -> !line.text().isEmpty())
                .map(line ->
                        new Option(line.text(), line.right(), line.right() ? Optional.empty() : present(line.reason())))
                .toList();
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
