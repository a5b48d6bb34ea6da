package org.readback.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /**
     * A field to type in.
     *
     * @param hint what form the answer takes, empty where any will do
     * @param rows 1 for a line, more for an area
     * @param inputMode which keys a phone shows
     * @param unit shown beside the field, empty for none
     * @param typed what stands in it
     */
    public record TextField(String hint, int rows, String inputMode, String unit, String typed) {}

    /**
     * Options to choose from.
     *
     * @param legend what to do
     * @param name the form's field
     * @param several whether more than one may be chosen
     */
    public record Options(String legend, String name, boolean several, List<Line> lines) {
        /** One option. */
        public record Line(String value, String text, boolean chosen) {}
    }

    /** Lines with a choice each. */
    public record Selects(String legend, List<Line> lines) {
        /**
         * One line.
         *
         * @param chosen the value chosen before, empty for none
         */
        public record Line(String label, List<Choice> choices, String chosen) {}
    }

    /** How a question is shown for one asking of it, with what was already given where the form comes back. */
    static QuestionView of(Question question, Shuffle shuffle, Given given) {
        return switch (question) {
            case Question.ShortAnswer q -> typed(q.stem(), "", 1, "text", "", given);
            case Question.Cloze q -> cloze(q, given);
            case Question.DateAnswer q -> typed(q.stem(), example(q.date()), 1, "text", "", given);
            case Question.NumberAnswer q -> typed(q.stem(), "", 1, "decimal", q.unit(), given);
            case Question.ListRecall q -> typed(q.stem(), "One a line; " + wanted(q), listRows(q), "text", "", given);
            case Question.MultipleChoice q -> choice(q, shuffle, given);
            case Question.TrueFalse q -> judgement(q, given);
            case Question.Ordering q -> ordering(q, shuffle, given);
            case Question.Matching q -> matching(q, shuffle, given);
        };
    }

    /** How a question looks before anything was given, e.g. in a preview. */
    public static QuestionView preview(Question question) {
        return of(question, new Shuffle("", 0), Given.NOTHING);
    }

    private static QuestionView typed(String stem, String hint, int rows, String inputMode, String unit, Given given) {
        return text(List.of(stem), new TextField(hint, rows, inputMode, unit, given.text()));
    }

    private static QuestionView cloze(Question.Cloze q, Given given) {
        List<String> pieces = List.of(q.stem().split(Question.Cloze.BLANK, -1));
        return text(pieces, new TextField("What stands in the blank?", 1, "text", "", given.text()));
    }

    private static QuestionView text(List<String> stem, TextField field) {
        return new QuestionView(stem, Optional.of(field), Optional.empty(), Optional.empty());
    }

    private static String example(PartialDate date) {
        return switch (date.precision()) {
            case DECADE -> "A decade, like 1990s";
            case YEAR -> "A year, like 1998";
            case MONTH -> "Month and year, like May 1998";
            case DAY -> "Day, month and year, like 4 May 1998";
        };
    }

    private static String wanted(Question.ListRecall q) {
        return q.complete() ? "there are " + q.wanted() + "." : "name " + q.wanted() + ".";
    }

    private static int listRows(Question.ListRecall q) {
        return Math.clamp(q.wanted(), 2, 8);
    }

    private static QuestionView choice(Question.MultipleChoice q, Shuffle shuffle, Given given) {
        List<Options.Line> lines = new ArrayList<>();
        for (int index : optionOrder(q.options(), shuffle)) {
            lines.add(new Options.Line(
                    String.valueOf(index),
                    q.options().get(index).text(),
                    given.options().contains(index)));
        }
        String legend = q.several() ? "Choose all that are right" : "Choose one";
        return options(q.stem(), new Options(legend, "option", q.several(), lines));
    }

    /** Numbers and dates stay in the order they were written in, which is ascending; everything else is shuffled. */
    private static List<Integer> optionOrder(List<Option> options, Shuffle shuffle) {
        boolean ascending =
                options.stream().allMatch(option -> option.text().chars().anyMatch(Character::isDigit));
        List<Integer> order = shuffle.order(options.size());
        return ascending ? order.stream().sorted().toList() : order;
    }

    private static QuestionView judgement(Question.TrueFalse q, Given given) {
        return options(
                q.stem(),
                new Options(
                        "True or false?",
                        "truth",
                        false,
                        List.of(
                                new Options.Line("true", "True", given.truth().equals("true")),
                                new Options.Line("false", "False", given.truth().equals("false")))));
    }

    private static QuestionView options(String stem, Options options) {
        return new QuestionView(List.of(stem), Optional.empty(), Optional.of(options), Optional.empty());
    }

    private static QuestionView ordering(Question.Ordering q, Shuffle shuffle, Given given) {
        List<Selects.Line> lines = new ArrayList<>();
        for (int item : shuffle.disorder(q.items().size())) {
            List<Choice> places = new ArrayList<>(List.of(new Choice("", "Place?")));
            for (int place = 0; place < q.items().size(); place++) {
                places.add(new Choice(item + ":" + place, String.valueOf(place + 1)));
            }
            lines.add(line(q.items().get(item), places, given));
        }
        return selects(q.stem(), new Selects("Give each its place, from 1", lines));
    }

    private static QuestionView matching(Question.Matching q, Shuffle shuffle, Given given) {
        List<Integer> rights = shuffle.disorder(q.pairs().size());
        List<Selects.Line> lines = new ArrayList<>();
        for (int left = 0; left < q.pairs().size(); left++) {
            List<Choice> choices = new ArrayList<>(List.of(new Choice("", "Which?")));
            for (int right : rights) {
                choices.add(new Choice(left + ":" + right, q.pairs().get(right).right()));
            }
            lines.add(line(q.pairs().get(left).left(), choices, given));
        }
        return selects(q.stem(), new Selects("Choose what belongs to each", lines));
    }

    private static Selects.Line line(String label, List<Choice> choices, Given given) {
        String chosen = choices.stream()
                .map(Choice::value)
                .filter(choice -> !choice.isEmpty() && given.pairs().contains(choice))
                .findFirst()
                .orElse("");
        return new Selects.Line(label, choices, chosen);
    }

    private static QuestionView selects(String stem, Selects selects) {
        return new QuestionView(List.of(stem), Optional.empty(), Optional.empty(), Optional.of(selects));
    }
}
