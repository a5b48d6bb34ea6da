package org.readback.authoring;

import java.util.List;
import java.util.Optional;
import org.readback.bank.written.WrittenQuestion;
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
            case SHORT_ANSWER ->
                new Question.ShortAnswer(form.wording(), form.typed().accepted(), explanation);
            case CLOZE -> new Question.Cloze(form.wording(), form.typed().accepted(), explanation);
            case MULTIPLE_CHOICE ->
                new Question.MultipleChoice(form.wording(), form.options().options(), explanation);
            case TRUE_FALSE -> {
                boolean truth = form.judged().isTrue();
                yield new Question.TrueFalse(
                        form.wording(),
                        truth,
                        truth ? Optional.empty() : present(form.judged().correction()),
                        explanation);
            }
        };
    }

    /** The form that gives this question again. */
    static QuestionForm form(WrittenQuestion written) {
        QuestionForm rest = new QuestionForm(
                written.topicId(),
                written.question().stem(),
                QuestionForm.Typed.NONE,
                OptionFields.NONE,
                QuestionForm.Judged.NONE,
                written.question().explanation().orElse(""),
                new QuestionForm.Cited(
                        written.citation().passageId().orElse(""),
                        written.citation().quote().orElse("")),
                Basis.of(written).written());
        return switch (written.question()) {
            case Question.ShortAnswer q -> rest.with(QuestionForm.Typed.of(q.accepted()));
            case Question.Cloze q -> rest.with(QuestionForm.Typed.of(q.accepted()));
            case Question.MultipleChoice q -> rest.with(OptionFields.of(q.options()));
            case Question.TrueFalse q -> rest.with(QuestionForm.Judged.of(q.truth(), q.correction()));
            case Question.ListRecall _,
                    Question.Ordering _,
                    Question.Matching _,
                    Question.DateAnswer _,
                    Question.NumberAnswer _ ->
                throw new IllegalArgumentException("no form writes this kind: " + written.question());
        };
    }

    private static FormErrors typed(QuestionForm form, FormErrors errors, AuthoringMessages say) {
        return form.typed().answer().isEmpty() ? errors.and("answer", say.problem(FormProblem.NO_ANSWER)) : errors;
    }

    private static FormErrors choice(QuestionForm form, FormErrors errors, AuthoringMessages say) {
        List<Option> options = form.options().options();
        boolean emptyRight = form.options().lines().stream()
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
        boolean tooLong = form.options().lines().stream()
                .anyMatch(line ->
                        line.text().length() > LONGEST_OPTION || line.reason().length() > LONGEST_OPTION);
        return tooLong ? errors.and("choice", say.problem(FormProblem.OPTION_TOO_LONG)) : errors;
    }

    private static FormErrors judged(QuestionForm form, FormErrors errors, AuthoringMessages say) {
        QuestionForm.Judged judged = form.judged();
        if (!judged.isTrue() && !judged.isFalse()) {
            return errors.and("truth", say.problem(FormProblem.NOT_JUDGED));
        }
        return judged.isFalse() && judged.correction().isEmpty()
                ? errors.and("correction", say.problem(FormProblem.NO_CORRECTION))
                : errors;
    }

    private static int blanks(String wording) {
        return wording.split(Question.Cloze.BLANK, -1).length - 1;
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(words -> !words.isEmpty());
    }
}
