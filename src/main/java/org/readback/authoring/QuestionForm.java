package org.readback.authoring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.question.Accepted;

/**
 * A question as an instructor typed it, whatever its kind: fields of other kinds are empty. Names differ from those of the
 * study form, because a preview shows that on the same page.
 *
 * @param topic id of the topic it is filed under, which decides its report
 * @param wording the question, the sentence with its blank, or the statement
 * @param version the {@link Basis} of the edit; empty for a new question
 */
record QuestionForm(
        @RestForm @NotBlank(message = "{authoring.topic}") String topic,

        @RestForm @NotBlank(message = "{authoring.wording}") @Size(max = 1000, message = FormText.TOO_LONG)
        String wording,

        @BeanParam @Valid Typed typed,
        @BeanParam @Valid OptionFields options,
        @BeanParam @Valid Judged judged,

        @RestForm @Size(max = 3000, message = FormText.TOO_LONG)
        String explanation,

        @BeanParam @Valid Cited cited,
        @RestForm String version) {
    QuestionForm {
        topic = FormText.of(topic);
        wording = FormText.of(wording);
        explanation = FormText.of(explanation);
        version = FormText.of(version);
    }

    /** A form to start with. */
    static QuestionForm empty(String topic) {
        return new QuestionForm(topic, "", Typed.NONE, OptionFields.NONE, Judged.NONE, "", Cited.NONE, "");
    }

    Basis basis() {
        return Basis.read(version);
    }

    QuestionForm withBasis(Basis newer) {
        return new QuestionForm(topic, wording, typed, options, judged, explanation, cited, newer.written());
    }

    QuestionForm with(Typed others) {
        return new QuestionForm(topic, wording, others, options, judged, explanation, cited, version);
    }

    QuestionForm with(OptionFields others) {
        return new QuestionForm(topic, wording, typed, others, judged, explanation, cited, version);
    }

    QuestionForm with(Judged others) {
        return new QuestionForm(topic, wording, typed, options, others, explanation, cited, version);
    }

    /** The form without what its question would not keep: why a right option is wrong, and what a true statement should be. */
    QuestionForm asKept() {
        return with(options.asKept()).with(judged.asKept());
    }

    /**
     * What is right, for typed answers.
     *
     * @param alsoRight further right answers, one a line
     */
    record Typed(
            @RestForm @Size(max = 300, message = FormText.TOO_LONG)
            String answer,

            @RestForm @Size(max = 3000, message = FormText.TOO_LONG)
            String alsoRight) {
        static final Typed NONE = new Typed("", "");

        Typed {
            answer = FormText.of(answer);
            alsoRight = FormText.of(alsoRight);
        }

        static Typed of(Accepted accepted) {
            return new Typed(accepted.answer(), String.join("\n", accepted.others()));
        }

        Accepted accepted() {
            List<String> others = alsoRight
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            return new Accepted(answer, others);
        }
    }

    /**
     * Whether a statement is true.
     *
     * @param truth {@code true} or {@code false}, empty where none was chosen
     * @param correction for a false statement the true one
     */
    record Judged(
            @RestForm String truth,

            @RestForm @Size(max = 1000, message = FormText.TOO_LONG)
            String correction) {
        static final Judged NONE = new Judged("", "");

        Judged {
            truth = FormText.of(truth);
            correction = FormText.of(correction);
        }

        static Judged of(boolean truth, Optional<String> correction) {
            return new Judged(Boolean.toString(truth), correction.orElse(""));
        }

        boolean isTrue() {
            return truth.equals("true");
        }

        boolean isFalse() {
            return truth.equals("false");
        }

        /** Without what should be said instead of a true statement. */
        Judged asKept() {
            return isTrue() ? new Judged(truth, "") : this;
        }
    }

    /**
     * What a question rests on.
     *
     * @param passage id of the passage, empty for the report alone
     * @param quote words of that passage
     */
    record Cited(
            @RestForm String passage,

            @RestForm @Size(max = 2000, message = FormText.TOO_LONG)
            String quote) {
        static final Cited NONE = new Cited("", "");

        Cited {
            passage = FormText.of(passage);
            quote = FormText.of(quote);
        }
    }
}
