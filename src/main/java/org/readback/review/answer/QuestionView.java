package org.readback.review.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.report.PartialDate;
import org.readback.web.Choice;

/**
 * A question as its form shows it. Exactly one of the three controls is there.
 *
 * @param stem the question's words; between two pieces stands a blank
 * @param text a field to type in
 * @param options options to choose from
 * @param selects lines with a choice each: places of items to order, right sides of pairs to match
 */
public record QuestionView(
        List<String> stem, Optional<TextField> text, Optional<Options> options, Optional<Selects> selects) {
    public QuestionView {
        stem = List.copyOf(stem);
    }

    /** What form a typed answer takes. */
    public enum Hint {
        /** Any will do. */
        NONE,
        BLANK,
        DECADE,
        YEAR,
        MONTH,
        DAY,
        /** Some of many, a line each. */
        SOME,
        /** All there are, a line each. */
        ALL
    }

    /** What is to be done where nothing is typed. */
    public enum Task {
        /** One of the options is right. */
        ONE,
        /** Several may be. */
        SEVERAL,
        /** The options are true and false; pages say so in their own language. */
        JUDGE,
        ORDER,
        MATCH
    }

    /**
     * A field to type in.
     *
     * @param wanted how many things are to be named, where it is more than one
     * @param rows 1 for a line, more for an area
     * @param inputMode which keys a phone shows
     * @param unit shown beside the field, empty for none
     * @param typed what stands in it
     */
    public record TextField(Hint hint, int wanted, int rows, String inputMode, String unit, String typed) {
        public boolean hinted() {
            return hint != Hint.NONE;
        }
    }

    /**
     * Options to choose from.
     *
     * @param name the form's field
     */
    public record Options(Task task, String name, List<Line> lines) {
        /** One option; of true and false, which have the same words for every question, its value is its text. */
        public record Line(String value, String text, boolean chosen) {}

        public boolean several() {
            return task == Task.SEVERAL;
        }

        /** Whether the options are true and false. */
        public boolean judging() {
            return task == Task.JUDGE;
        }
    }

    /** Lines with a choice each. */
    public record Selects(Task task, List<Line> lines) {
        public boolean ordering() {
            return task == Task.ORDER;
        }

        /**
         * One line.
         *
         * @param choices what there is to choose, beside nothing
         * @param chosen the value chosen before, empty for none
         */
        public record Line(String label, List<Choice> choices, String chosen) {}
    }

    /** How a question is shown for one asking of it, with what was already given where the form comes back. */
    public static QuestionView of(Question question, Shuffle shuffle, Response given) {
        return switch (question) {
            case Question.ShortAnswer q -> typed(q.stem(), Hint.NONE, "text", "", given);
            case Question.Cloze q -> cloze(q, given);
            case Question.DateAnswer q -> typed(q.stem(), example(q.date()), "text", "", given);
            case Question.NumberAnswer q -> typed(q.stem(), Hint.NONE, "decimal", q.unit(), given);
            case Question.ListRecall q -> list(q, given);
            case Question.MultipleChoice q -> choice(q, shuffle, given);
            case Question.TrueFalse q -> judgement(q, given);
            case Question.Ordering q -> ordering(q, shuffle, given);
            case Question.Matching q -> matching(q, shuffle, given);
        };
    }

    /** How a question looks before anything was given, e.g. in a preview. */
    public static QuestionView preview(Question question) {
        return of(question, new Shuffle("", 0), Response.NOTHING);
    }

    private static QuestionView typed(String stem, Hint hint, String inputMode, String unit, Response given) {
        return text(List.of(stem), new TextField(hint, 1, 1, inputMode, unit, given.text()));
    }

    private static QuestionView list(Question.ListRecall q, Response given) {
        Hint hint = q.complete() ? Hint.ALL : Hint.SOME;
        return text(List.of(q.stem()), new TextField(hint, q.wanted(), listRows(q), "text", "", given.text()));
    }

    private static QuestionView cloze(Question.Cloze q, Response given) {
        List<String> pieces = List.of(q.stem().split(Question.Cloze.BLANK, -1));
        return text(pieces, new TextField(Hint.BLANK, 1, 1, "text", "", given.text()));
    }

    private static QuestionView text(List<String> stem, TextField field) {
        return new QuestionView(stem, Optional.of(field), Optional.empty(), Optional.empty());
    }

    private static Hint example(PartialDate date) {
        return switch (date.precision()) {
            case DECADE -> Hint.DECADE;
            case YEAR -> Hint.YEAR;
            case MONTH -> Hint.MONTH;
            case DAY -> Hint.DAY;
        };
    }

    private static int listRows(Question.ListRecall q) {
        return Math.clamp(q.wanted(), 2, 8);
    }

    private static QuestionView choice(Question.MultipleChoice q, Shuffle shuffle, Response given) {
        List<Options.Line> lines = new ArrayList<>();
        for (int index : optionOrder(q.options(), shuffle)) {
            lines.add(new Options.Line(
                    String.valueOf(index),
                    q.options().get(index).text(),
                    given.options().contains(index)));
        }
        return options(q.stem(), new Options(q.several() ? Task.SEVERAL : Task.ONE, "option", lines));
    }

    /** Numbers and dates stay in the order they were written in, which is ascending; everything else is shuffled. */
    private static List<Integer> optionOrder(List<Option> options, Shuffle shuffle) {
        boolean ascending =
                options.stream().allMatch(option -> option.text().chars().anyMatch(Character::isDigit));
        List<Integer> order = shuffle.order(options.size());
        return ascending ? order.stream().sorted().toList() : order;
    }

    private static QuestionView judgement(Question.TrueFalse q, Response given) {
        return options(
                q.stem(),
                new Options(
                        Task.JUDGE,
                        "truth",
                        Stream.of("true", "false")
                                .map(truth -> new Options.Line(
                                        truth, truth, given.truth().equals(truth)))
                                .toList()));
    }

    private static QuestionView options(String stem, Options options) {
        return new QuestionView(List.of(stem), Optional.empty(), Optional.of(options), Optional.empty());
    }

    private static QuestionView ordering(Question.Ordering q, Shuffle shuffle, Response given) {
        List<Selects.Line> lines = new ArrayList<>();
        for (int item : shuffle.disorder(q.items().size())) {
            List<Choice> places = new ArrayList<>();
            for (int place = 0; place < q.items().size(); place++) {
                places.add(new Choice(item + ":" + place, String.valueOf(place + 1)));
            }
            lines.add(line(q.items().get(item), places, given));
        }
        return selects(q.stem(), new Selects(Task.ORDER, lines));
    }

    private static QuestionView matching(Question.Matching q, Shuffle shuffle, Response given) {
        List<Integer> rights = shuffle.disorder(q.pairs().size());
        List<Selects.Line> lines = new ArrayList<>();
        for (int left = 0; left < q.pairs().size(); left++) {
            List<Choice> choices = new ArrayList<>();
            for (int right : rights) {
                choices.add(new Choice(left + ":" + right, q.pairs().get(right).right()));
            }
            lines.add(line(q.pairs().get(left).left(), choices, given));
        }
        return selects(q.stem(), new Selects(Task.MATCH, lines));
    }

    private static Selects.Line line(String label, List<Choice> choices, Response given) {
        String chosen = choices.stream()
                .map(Choice::value)
                .filter(given.pairs()::contains)
                .findFirst()
                .orElse("");
        return new Selects.Line(label, choices, chosen);
    }

    private static QuestionView selects(String stem, Selects selects) {
        return new QuestionView(List.of(stem), Optional.empty(), Optional.empty(), Optional.of(selects));
    }
}
