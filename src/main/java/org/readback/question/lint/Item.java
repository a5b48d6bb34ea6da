package org.readback.question.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.question.Accepted;
import org.readback.question.NormalForm;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.question.grading.DateReader;
import org.readback.question.grading.NumberReader;
import org.readback.report.PartialDate;

/** A question as the rules look at it: what it asks, what is right, what lures, with what is known around it. */
final class Item {
    private final Question question;
    private final LintContext context;
    private final DateReader dates;
    private final NumberReader numbers;

    Item(Question question, LintContext context) {
        this.question = question;
        this.context = context;
        this.dates = new DateReader(context.language());
        this.numbers = new NumberReader(context.language());
    }

    Question question() {
        return question;
    }

    LintContext context() {
        return context;
    }

    String stem() {
        return question.stem();
    }

    /** What is right, as written: each key, each item of a list; nothing for a statement, an order or a match. */
    List<String> keys() {
        return switch (question) {
            case Question.ShortAnswer q -> List.of(q.accepted().answer());
            case Question.Cloze q -> List.of(q.accepted().answer());
            case Question.MultipleChoice _ -> texts(true);
            case Question.ListRecall q ->
                q.items().stream().map(Accepted::answer).toList();
            case Question.DateAnswer q -> List.of(q.date().text());
            case Question.NumberAnswer q -> List.of(q.number().toPlainString());
            case Question.TrueFalse _, Question.Ordering _, Question.Matching _ -> List.of();
        };
    }

    /** Everything accepted for a typed answer or a list, as written. */
    List<Accepted> accepted() {
        return switch (question) {
            case Question.ShortAnswer q -> List.of(q.accepted());
            case Question.Cloze q -> List.of(q.accepted());
            case Question.ListRecall q -> q.items();
            case Question.MultipleChoice _,
                    Question.TrueFalse _,
                    Question.DateAnswer _,
                    Question.NumberAnswer _,
                    Question.Ordering _,
                    Question.Matching _ -> List.of();
        };
    }

    /** The options of a choice; empty for every other kind. */
    List<Option> options() {
        return question instanceof Question.MultipleChoice choice ? choice.options() : List.of();
    }

    boolean isChoice() {
        return question instanceof Question.MultipleChoice;
    }

    List<String> distractors() {
        return texts(false);
    }

    /** Things side by side that must be told apart: options, items of a list or an order, left sides. */
    List<String> sideBySide() {
        return switch (question) {
            case Question.MultipleChoice q ->
                q.options().stream().map(Option::text).toList();
            case Question.ListRecall q ->
                q.items().stream().map(Accepted::answer).toList();
            case Question.Ordering q -> q.items();
            case Question.Matching q ->
                q.pairs().stream().map(Question.Matching.Pair::left).toList();
            case Question.ShortAnswer _,
                    Question.Cloze _,
                    Question.TrueFalse _,
                    Question.DateAnswer _,
                    Question.NumberAnswer _ -> List.of();
        };
    }

    /** Whether two texts are one answer: the same words, names of one entity, the same date or number. */
    boolean same(String one, String other) {
        String form = NormalForm.of(one);
        String otherForm = NormalForm.of(other);
        if (form.equals(otherForm)
                || context.names().withEntities(form).equals(context.names().withEntities(otherForm))) {
            return true;
        }
        Optional<PartialDate> date = date(one);
        if (date.isPresent()) {
            return date.equals(date(other));
        }
        Optional<NumberReader.Reading> number = number(one);
        return number.isPresent()
                && number(other)
                        .filter(value -> value.number().compareTo(number.get().number()) == 0)
                        .filter(value -> value.unit().equals(number.get().unit()))
                        .isPresent();
    }

    /** The date that the text is. */
    Optional<PartialDate> date(String text) {
        return dates.readOne(text);
    }

    /** The period that the text is. */
    Optional<DateReader.Period> period(String text) {
        return dates.readPeriod(text);
    }

    /** The number that the text is; a year is none. */
    Optional<NumberReader.Reading> number(String text) {
        return date(text).isPresent() ? Optional.empty() : numbers.read(text);
    }

    /** Every name of what a key names, as written. */
    List<String> names(String key) {
        List<String> all = new ArrayList<>(context.names().closure(key));
        accepted().stream()
                .filter(accepted -> accepted.answer().equals(key))
                .forEach(accepted -> all.addAll(accepted.others()));
        return all;
    }

    private List<String> texts(boolean right) {
        return options().stream()
                .filter(option -> option.right() == right)
                .map(Option::text)
                .toList();
    }
}
