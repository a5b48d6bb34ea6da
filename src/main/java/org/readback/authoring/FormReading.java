package org.readback.authoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.bank.written.WrittenQuestion;
import org.readback.question.Accepted;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.web.FormErrors;

/** Turns a form into a question, or says field by field what is missing. What makes a question good is lint's matter. */
final class FormReading {
    private static final int LONGEST_OPTION = 300;

    private FormReading() {}

    /** What the kind needs beyond the form's own constraints. */
    static FormErrors check(WrittenKind kind, QuestionForm form, FormErrors errors, AuthoringMessages say) {
        return switch (kind) {
            case SHORT_ANSWER -> typed(form, errors, say);
            case CLOZE ->
                blanks(form.wording()) == 1
                        ? typed(form, errors, say)
                        : typed(form, errors, say).and("wording", say.problem(FormProblem.NO_BLANK));
            case MULTIPLE_CHOICE -> choice(form, errors, say);
            case TRUE_FALSE -> judged(form, errors, say);
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
                Basis.of(written).written());
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

    private static FormErrors typed(QuestionForm form, FormErrors errors, AuthoringMessages say) {
        return form.answer().isEmpty() ? errors.and("answer", say.problem(FormProblem.NO_ANSWER)) : errors;
    }

    private static FormErrors choice(QuestionForm form, FormErrors errors, AuthoringMessages say) {
        List<Option> options = options(form);
        boolean emptyRight = form.lines().stream()
                .anyMatch(line -> line.right() && line.text().isEmpty());
        if (options.size() < 2) {
            return errors.and("choice", say.problem(FormProblem.TOO_FEW_OPTIONS));
        }
        if (emptyRight) {
            return errors.and("choice", say.problem(FormProblem.EMPTY_OPTION_RIGHT));
        }
        if (options.stream().noneMatch(Option::right)) {
            return errors.and("choice", say.problem(FormProblem.NONE_RIGHT));
        }
        if (options.stream().allMatch(Option::right)) {
            return errors.and("choice", say.problem(FormProblem.ALL_RIGHT));
        }
        boolean tooLong = form.lines().stream()
                .anyMatch(line ->
                        line.text().length() > LONGEST_OPTION || line.reason().length() > LONGEST_OPTION);
        return tooLong ? errors.and("choice", say.problem(FormProblem.OPTION_TOO_LONG)) : errors;
    }

    private static FormErrors judged(QuestionForm form, FormErrors errors, AuthoringMessages say) {
        if (!form.truth().equals("true") && !form.truth().equals("false")) {
            return errors.and("truth", say.problem(FormProblem.NOT_JUDGED));
        }
        return form.truth().equals("false") && form.correction().isEmpty()
                ? errors.and("correction", say.problem(FormProblem.NO_CORRECTION))
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
