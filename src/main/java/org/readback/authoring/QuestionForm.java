package org.readback.authoring;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.question.Accepted;
import org.readback.question.Option;

/**
 * A question as an instructor typed it, whatever its kind: fields of other kinds are empty. Names differ from those of the
 * study form, because a preview shows that on the same page.
 *
 * @param topic id of the topic it is filed under, which decides its report
 * @param wording the question, the sentence with its blank, or the statement
 * @param answer what is right, for typed answers
 * @param alsoRight further right answers, one a line
 * @param choice the options' texts
 * @param choiceRight the places in {@code choice} of those that are right, from 0
 * @param reason why each option is wrong, at the option's place
 * @param truth {@code true} or {@code false}, empty where none was chosen
 * @param correction for a false statement the true one
 * @param passage id of the passage it rests on, empty for the report alone
 * @param quote words of that passage
 * @param version the {@link Basis} of the edit; empty for a new question
 */
record QuestionForm(
        @RestForm @NotBlank(message = "{authoring.topic}") String topic,

        @RestForm @NotBlank(message = "{authoring.wording}") @Size(max = 1000, message = QuestionForm.TOO_LONG)
        String wording,

        @RestForm @Size(max = 300, message = QuestionForm.TOO_LONG)
        String answer,

        @RestForm @Size(max = 3000, message = QuestionForm.TOO_LONG)
        String alsoRight,

        @RestForm List<String> choice,
        @RestForm Set<Integer> choiceRight,
        @RestForm List<String> reason,
        @RestForm String truth,

        @RestForm @Size(max = 1000, message = QuestionForm.TOO_LONG)
        String correction,

        @RestForm @Size(max = 3000, message = QuestionForm.TOO_LONG)
        String explanation,

        @RestForm String passage,

        @RestForm @Size(max = 2000, message = QuestionForm.TOO_LONG)
        String quote,

        @RestForm String version) {
    static final String TOO_LONG = "{authoring.length}";
    static final int FEWEST_OPTIONS = 4;
    static final int MOST_OPTIONS = 8;

    QuestionForm {
        topic = text(topic);
        wording = text(wording);
        answer = text(answer);
        alsoRight = text(alsoRight);
        truth = text(truth);
        correction = text(correction);
        explanation = text(explanation);
        passage = text(passage);
        quote = text(quote);
        version = text(version);
        choice = padded(choice, FEWEST_OPTIONS);
        reason = padded(reason, choice.size());
        choiceRight = choiceRight == null ? Set.of() : Set.copyOf(choiceRight);
    }

    /** A form to start with. */
    static QuestionForm empty(String topic) {
        return new QuestionForm(topic, "", "", "", List.of(), Set.of(), List.of(), "", "", "", "", "", "");
    }

    /** One option of the form. */
    record Line(int index, String text, boolean right, String reason) {
        /** As people count. */
        public int number() {
            return index + 1;
        }
    }

    public List<Line> lines() {
        return IntStream.range(0, choice.size())
                .mapToObj(i -> new Line(i, choice.get(i), choiceRight.contains(i), reason.get(i)))
                .toList();
    }

    public boolean moreOptionsFit() {
        return choice.size() < MOST_OPTIONS;
    }

    QuestionForm withAnotherOption() {
        return moreOptionsFit() ? withChoices(padded(choice, choice.size() + 1)) : this;
    }

    Basis basis() {
        return Basis.read(version);
    }

    /** A form with the options of another. */
    static QuestionForm withOptionsOf(QuestionForm form, QuestionForm other) {
        return new QuestionForm(
                form.topic,
                form.wording,
                form.answer,
                form.alsoRight,
                other.choice,
                other.choiceRight,
                other.reason,
                form.truth,
                form.correction,
                form.explanation,
                form.passage,
                form.quote,
                form.version);
    }

    /** The form without what its question would not keep: why a right option is wrong, and what a true statement should be. */
    QuestionForm asKept() {
        List<String> reasons = IntStream.range(0, reason.size())
                .mapToObj(i -> choiceRight.contains(i) ? "" : reason.get(i))
                .toList();
        return new QuestionForm(
                topic,
                wording,
                answer,
                alsoRight,
                choice,
                choiceRight,
                reasons,
                truth,
                truth.equals("true") ? "" : correction,
                explanation,
                passage,
                quote,
                version);
    }

    QuestionForm withBasis(Basis newer) {
        return new QuestionForm(
                topic,
                wording,
                answer,
                alsoRight,
                choice,
                choiceRight,
                reason,
                truth,
                correction,
                explanation,
                passage,
                quote,
                newer.written());
    }

    QuestionForm withAnswer(Accepted accepted) {
        return new QuestionForm(
                topic,
                wording,
                accepted.answer(),
                String.join("\n", accepted.others()),
                choice,
                choiceRight,
                reason,
                truth,
                correction,
                explanation,
                passage,
                quote,
                version);
    }

    QuestionForm withTruth(boolean isTrue, String corrected) {
        return new QuestionForm(
                topic,
                wording,
                answer,
                alsoRight,
                choice,
                choiceRight,
                reason,
                Boolean.toString(isTrue),
                corrected,
                explanation,
                passage,
                quote,
                version);
    }

    QuestionForm withOptions(List<Option> options) {
        List<String> texts = options.stream().map(Option::text).toList();
        List<String> reasons =
                options.stream().map(option -> option.reason().orElse("")).toList();
        Set<Integer> right = IntStream.range(0, options.size())
                .filter(i -> options.get(i).right())
                .boxed()
                .collect(Collectors.toSet());
        return new QuestionForm(
                topic,
                wording,
                answer,
                alsoRight,
                texts,
                right,
                reasons,
                truth,
                correction,
                explanation,
                passage,
                quote,
                version);
    }

    private QuestionForm withChoices(List<String> choices) {
        return new QuestionForm(
                topic,
                wording,
                answer,
                alsoRight,
                choices,
                choiceRight,
                reason,
                truth,
                correction,
                explanation,
                passage,
                quote,
                version);
    }

    /** Browsers end lines with two characters, which is no change of what they were sent. */
    private static String text(String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }

    /** As many as there are, but no fewer than these and no more than fit. */
    private static List<String> padded(List<String> typed, int fewest) {
        List<String> all = new ArrayList<>();
        if (typed != null) {
            typed.stream().limit(MOST_OPTIONS).map(QuestionForm::text).forEach(all::add);
        }
        while (all.size() < fewest) {
            all.add("");
        }
        return List.copyOf(all);
    }
}
