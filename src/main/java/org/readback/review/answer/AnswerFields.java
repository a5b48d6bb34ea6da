package org.readback.review.answer;

import java.util.ArrayList;
import java.util.List;
import org.readback.question.Answer;

/**
 * An answer as fields of a form. Forms beside a verdict hold them, because a power cut may take an answer whose verdict is
 * on the screen: its question can then be asked again with what was given. They are taken for no more than typed text.
 */
public final class AnswerFields {
    private AnswerFields() {}

    /** A field, named as {@link AnswerForm} reads it. */
    public record Field(String name, String value) {}

    /** The fields of a person's answer. */
    public static List<Field> of(Attempt attempt) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("question", attempt.questionId()));
        fields.add(new Field("answerNo", String.valueOf(attempt.attemptNo())));
        fields.add(new Field("version", String.valueOf(attempt.versionNo())));
        attempt.confidence().ifPresent(confidence -> fields.add(new Field("confidence", confidence.word())));
        fields.addAll(given(AnswerCodec.read(attempt.given())));
        return fields;
    }

    /** What gave this answer; nothing where it was asked to be shown. */
    static List<Field> given(Answer answer) {
        return switch (answer) {
            case Answer.Typed(String text) -> List.of(new Field("text", text));
            case Answer.Judged(boolean truth) -> List.of(new Field("truth", String.valueOf(truth)));
            case Answer.Chosen chosen ->
                chosen.options().stream()
                        .sorted()
                        .map(option -> new Field("option", String.valueOf(option)))
                        .toList();
            case Answer.Ordered(List<Integer> items) -> {
                List<Field> places = new ArrayList<>();
                for (int place = 0; place < items.size(); place++) {
                    places.add(pair(items.get(place), place));
                }
                yield places;
            }
            case Answer.Matched matched ->
                matched.rights().entrySet().stream()
                        .map(pair -> pair(pair.getKey(), pair.getValue()))
                        .toList();
            case Answer.Revealed _ -> List.of();
        };
    }

    private static Field pair(int first, int second) {
        return new Field("pair", first + ":" + second);
    }
}
