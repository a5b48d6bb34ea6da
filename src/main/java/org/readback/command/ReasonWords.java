package org.readback.command;

import java.util.Locale;
import org.readback.generation.Reason;
import org.readback.report.Slot;

/** Why a question was not made, in words that say what in the bank's files it hangs on. */
final class ReasonWords {
    private ReasonWords() {}

    static String of(Reason reason) {
        return switch (reason) {
            case Reason.Plain plain -> of(plain);
            case Reason.Lacks(String placeholder) ->
                "its sentence in wording.yaml needs {" + placeholder + "}, which the fact does not have";
            case Reason.Empty(Slot slot) -> "the fact has no " + name(slot);
            case Reason.Several(Slot slot) -> "the fact has several values as " + name(slot);
            case Reason.OnlyOf(var kind) ->
                "only facts of kind " + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + " are asked so";
            case Reason.TooFew(Reason.Part part, int found, int needed) ->
                "it takes " + needed + " " + name(part, needed) + ", and there " + (found == 1 ? "is " : "are ")
                        + found;
            case Reason.AskedWith(String factId) -> "it is part of the question of " + factId;
            case Reason.Fault(String ruleId, String message) -> "lint finds a fault: " + ruleId + ": " + message;
        };
    }

    private static String of(Reason.Plain plain) {
        return switch (plain) {
            case SKIPPED -> "the fact skips it";
            case NO_WORDING -> "neither the fact nor wording.yaml has words for it";
            case OWN_WORDS -> "the fact asks for it in its own words";
            case ASKED_WITHOUT_HELP -> "it is asked for without such help already";
            case ASKED_AS_DIRECTION -> "the same statements are the options of its direction question";
            case NOT_THE_ONLY_ONE -> "the relation may have other subjects, too (it is not functional in subject)";
            case NOT_IN_STATEMENT -> "the words to blank do not stand in the statement";
            case TWICE_IN_STATEMENT -> "the words to blank stand in the statement twice";
            case AFTER_ARTICLE -> "the blank would follow “a” or “an”, which tells how the answer begins";
            case TOO_BARE -> "without the answer too few words of the statement are left";
            case TOO_LONG -> "the answer is too long a phrase for a blank";
            case NO_WORD_TO_BLANK -> "no word of the name is long enough and stands in the statement once";
            case ENOUGH_TWISTS -> "two twists of a fact are asked, and this is a further one";
            case NO_STEM -> "no question asks for it that options could stand under";
            case NO_ANSWER -> "its words ask for something of their own and give no answer";
            case NOT_ONE_ANSWER -> "there is not one right answer";
            case NO_ACRONYM -> "the subject has no acronym";
            case NO_NUMBER -> "the object is no number";
            case NO_EVENT -> "no wording (family first, slot event) names it as an event";
            case YEAR_IN_NAME -> "the event's name has a year in it";
            case NO_SINGLE_DATE -> "it has no single date";
            case NO_YEAR -> "its date is a decade, not a year";
            case MOSTLY_REPEATED -> "most of its events are together in another question";
            case SAME_ACRONYM -> "two acronyms in its group are the same";
        };
    }

    /** With the key of a facts file, where that is another word. */
    private static String name(Slot slot) {
        return switch (slot) {
            case SUBJECT -> "subject";
            case OBJECT -> "object";
            case WHEN -> "time (`when`)";
            case SPEAKER -> "speaker";
        };
    }

    private static String name(Reason.Part part, int needed) {
        return switch (part) {
            case ITEMS -> "items in the list";
            case TWISTS -> needed == 1 ? "twist" : "twists";
            case DISTRACTORS -> "wrong options that are certainly false";
            case EVENTS -> "events whose dates are apart";
            case ACRONYMS -> "acronyms";
        };
    }
}
