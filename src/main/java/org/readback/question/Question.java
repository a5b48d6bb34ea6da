package org.readback.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.readback.report.PartialDate;

/** Something asked. Each kind has its own grading, view and form control. */
public sealed interface Question {
    /** The question itself; in a {@link Cloze} the sentence with {@link Cloze#BLANK} for each blank; in a {@link TrueFalse} the statement to judge. */
    String stem();

    /** Why the answer is what it is, beyond the source sentence that is always shown. */
    Optional<String> explanation();

    /** A question answered by a few typed words. */
    record ShortAnswer(String stem, Accepted accepted, Optional<String> explanation) implements Question {}

    /** A sentence with one blank to fill. */
    record Cloze(String stem, Accepted accepted, Optional<String> explanation) implements Question {
        /** How a blank stands in a stem. */
        public static final String BLANK = "____";
    }

    /** Options of which one or several are right. */
    record MultipleChoice(String stem, List<Option> options, Optional<String> explanation) implements Question {
        public MultipleChoice {
            options = List.copyOf(options);
        }

        /** Whether more than one option is right, so that each is ticked on its own. */
        public boolean several() {
            return options.stream().filter(Option::right).count() > 1;
        }
    }

    /**
     * A statement to judge.
     *
     * @param truth whether the statement is true
     * @param correction for a false statement, the true one
     */
    record TrueFalse(String stem, boolean truth, Optional<String> correction, Optional<String> explanation)
            implements Question {}

    /**
     * Items to name, in any order, scored one by one.
     *
     * @param items the items the report names
     * @param complete whether the list is closed; an open list ("including") never asks for all there are
     * @param wanted how many to name: all of a complete list, at most the items given of an open one
     */
    record ListRecall(String stem, List<Accepted> items, boolean complete, int wanted, Optional<String> explanation)
            implements Question {
        public ListRecall {
            items = List.copyOf(items);
        }
    }

    /** Items to put in order; they stand here in the right one. */
    record Ordering(String stem, List<String> items, Optional<String> explanation) implements Question {
        public Ordering {
            items = List.copyOf(items);
        }
    }

    /** Left sides to match with right sides. */
    record Matching(String stem, List<Pair> pairs, Optional<String> explanation) implements Question {
        public Matching {
            pairs = List.copyOf(pairs);
        }

        /** One pair that belongs together. */
        public record Pair(String left, String right) {}
    }

    /** A date asked at the precision that the text gives. */
    record DateAnswer(String stem, PartialDate date, Optional<String> explanation) implements Question {}

    /**
     * A number to give.
     *
     * @param unit shown beside the field, empty for none
     * @param tolerance how far off is still right, in the unit
     */
    record NumberAnswer(String stem, BigDecimal number, String unit, BigDecimal tolerance, Optional<String> explanation)
            implements Question {}
}
