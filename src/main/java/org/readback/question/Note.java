package org.readback.question;

import java.util.List;

/** What a person should know of a verdict beside it: a finding, which pages put into words. */
public sealed interface Note {
    /** The question's own words on what was chosen. */
    record Reason(String text) implements Note {}

    /** The name given stands in the question. */
    record InTheQuestion() implements Note {}

    /** It is another name of the right answer, not the one asked for. */
    record OtherName() implements Note {}

    /** It is the name of something else: of this. */
    record NameOf(String name) implements Note {}

    /** With its typos it is as near to this as to the right answer. */
    record AsNearTo(String name) implements Note {}

    /** Only the person can tell whether they were right. */
    record OnlyThePersonKnows(Why why) implements Note {
        /** Words that no rule can judge; nothing was given, the answer was asked for; the question is another one now. */
        public enum Why {
            OWN_WORDS,
            SHOWN,
            QUESTION_CHANGED
        }
    }

    /** It could not be read as a number. */
    record NoNumber() implements Note {}

    /** The number is right, its unit is not: this one is asked for, empty for none. */
    record OtherUnit(String unit) implements Note {}

    /** It could not be read as a date; one looks like this. */
    record NoDate(String like) implements Note {}

    /** Day and month may be either; it may be any of these dates. */
    record Ambiguous(List<String> dates) implements Note {}

    /** It is one end of this period. */
    record OneEnd(String period) implements Note {}

    /** Right, and more exact than the report, which says this. */
    record MoreExact(String known) implements Note {}

    /** True, but less exact than the report, which says this. */
    record LessExact(String known) implements Note {}

    /** How many were named of those wanted, and how many others that are wrong. */
    record Named(int hits, int wanted, int wrong) implements Note {}

    /** How many of the pairs were matched. */
    record Matched(int hits, int pairs) implements Note {}
}
