package org.readback.generation;

import org.readback.report.FactKind;
import org.readback.report.Slot;

/** Why a question was not made of a fact. A value: whoever shows it has the words. */
public sealed interface Reason {
    /** What needs no more to be said. */
    enum Plain implements Reason {
        /** The fact names the family or the slot under {@code skip}. */
        SKIPPED,
        /** Neither the fact nor the wording of its relation asks so. */
        NO_WORDING,
        /** The fact asks for it in its own words. */
        OWN_WORDS,
        /** It is asked for without help already, which teaches more. */
        ASKED_WITHOUT_HELP,
        /** True and false statements are the options of its question about the direction. */
        ASKED_AS_DIRECTION,
        /** Something else may stand there and be true as well. */
        NOT_THE_ONLY_ONE,
        /** The words to blank do not stand in the statement. */
        NOT_IN_STATEMENT,
        /** They stand there twice. */
        TWICE_IN_STATEMENT,
        /** They follow "a" or "an", which would tell how the answer begins. */
        AFTER_ARTICLE,
        /** Without them too little is left of the statement. */
        TOO_BARE,
        /** They are a longer phrase than anybody could be asked to fill in. */
        TOO_LONG,
        /** No word of the name is long and rare enough to be asked for. */
        NO_WORD_TO_BLANK,
        /** Two twists of one fact are asked for; this is a further one. */
        ENOUGH_TWISTS,
        /** Nothing asks for the slot in a way that options could stand under. */
        NO_STEM,
        /** The wording asks for a word of its own and gives no answer. */
        NO_ANSWER,
        /** There is not one right answer. */
        NOT_ONE_ANSWER,
        /** The subject has no acronym. */
        NO_ACRONYM,
        /** The object is no number. */
        NO_NUMBER,
        /** No wording names it as an event among others. */
        NO_EVENT,
        /** The event's name holds a year. */
        YEAR_IN_NAME,
        /** It did not happen at one time. */
        NO_SINGLE_DATE,
        /** Its date is not known to the year. */
        NO_YEAR,
        /** Most of its events are together in a question before. */
        MOSTLY_REPEATED,
        /** Two acronyms of its group are the same. */
        SAME_ACRONYM
    }

    /** The sentence in {@code wording.yaml} holds a word that the fact cannot fill. */
    record Lacks(String placeholder) implements Reason {}

    /** Nothing stands in the slot. */
    record Empty(Slot slot) implements Reason {}

    /** Several things stand in the slot. */
    record Several(Slot slot) implements Reason {}

    /** Only facts of this kind are asked so. */
    record OnlyOf(FactKind kind) implements Reason {}

    /** There are fewer of these than it takes. */
    record TooFew(Part part, int found, int needed) implements Reason {}

    /** What a question needs several of. */
    enum Part {
        ITEMS,
        TWISTS,
        /** Wrong options that are provably false. */
        DISTRACTORS,
        /** Events whose dates are strictly apart. */
        EVENTS,
        ACRONYMS
    }

    /** It is part of a question that is filed under another fact. */
    record AskedWith(String factId) implements Reason {}

    /** An error that lint found. */
    record Fault(String ruleId, String message) implements Reason {}
}
