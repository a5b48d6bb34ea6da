package org.readback.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.question.Accepted;
import org.readback.question.Question;

/** A question taken apart into everything that a person sees or is graded by, for the content hash. */
final class Content {
    private final List<String> parts = new ArrayList<>();

    private Content() {}

    static List<String> of(Question question) {
        Content content = new Content();
        content.add(question.getClass().getSimpleName(), question.stem());
        content.add(question.explanation());
        content.addAnswer(question);
        return content.parts;
    }

    private void addAnswer(Question question) {
        switch (question) {
            case Question.ShortAnswer typed -> add(typed.accepted());
            case Question.Cloze cloze -> add(cloze.accepted());
            case Question.MultipleChoice choice ->
                choice.options().forEach(option -> {
                    add(option.text(), Boolean.toString(option.right()));
                    add(option.reason());
                });
            case Question.TrueFalse judged -> {
                add(Boolean.toString(judged.truth()));
                add(judged.correction());
            }
            case Question.ListRecall list -> {
                list.items().forEach(this::add);
                add(Boolean.toString(list.complete()), Integer.toString(list.wanted()));
            }
            case Question.Ordering ordering -> ordering.items().forEach(this::add);
            case Question.Matching matching -> matching.pairs().forEach(pair -> add(pair.left(), pair.right()));
            case Question.DateAnswer date -> add(date.date().text());
            case Question.NumberAnswer number ->
                add(
                        number.number().toPlainString(),
                        number.unit(),
                        number.tolerance().toPlainString());
        }
    }

    private void add(Accepted accepted) {
        add(accepted.answer(), Integer.toString(accepted.others().size()));
        accepted.others().forEach(this::add);
    }

    private void add(Optional<String> part) {
        add(part.isPresent() ? "1" : "0", part.orElse(""));
    }

    private void add(String... all) {
        parts.addAll(List.of(all));
    }
}
