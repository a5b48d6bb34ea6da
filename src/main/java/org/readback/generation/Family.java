package org.readback.generation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readback.report.Slot;

/**
 * The families of generated questions. A family decides the kind of question; with the slot asked for it is part of a
 * question's identity, so neither a name here nor a slot ever changes once people know its questions.
 */
public enum Family {
    /** When something happened, began or ran: a date at the text's precision. Slot {@code when}. */
    WHEN("when", Stage.RECALL, Optional.of(Slot.WHEN)),
    /** Which year the report gives for a name ("the 1991 …"): a date. Slot {@code when}. */
    WHICH_YEAR("which-year", Stage.RECALL, Optional.of(Slot.WHEN)),
    /** Who or what stands in slot {@code subject} or {@code object}: short answer. */
    WHICH("which", Stage.RECALL, Optional.empty()),
    /** Acronym → name: short answer. Slot {@code object}. */
    STANDS_FOR("stands-for", Stage.RECALL, Optional.of(Slot.OBJECT)),
    /** Name → acronym: short answer. Slot {@code subject}. */
    ACRONYM("acronym", Stage.RECALL, Optional.of(Slot.SUBJECT)),
    /** Term → what it is: multiple choice, a short answer where too few distractors are provably false. Slot {@code object}. */
    WHAT_IS("what-is", Stage.RECOGNITION, Optional.of(Slot.OBJECT)),
    /** What it is → term: short answer. Slot {@code subject}. */
    TERM("term", Stage.RECALL, Optional.of(Slot.SUBJECT)),
    /** Name the items of a list: list recall. Slot {@code object}, or {@code subject} where several act together. */
    LIST("list", Stage.RECALL, Optional.of(Slot.OBJECT)),
    /** The list with one of its items blank, once for each item: cloze. Slot: the item. */
    LIST_CLOZE("list-cloze", Stage.CLOZE, Optional.empty()),
    /** Whose opinion it is: short answer. Slot {@code speaker}. */
    WHO_SAYS("who-says", Stage.RECALL, Optional.of(Slot.SPEAKER)),
    /** What the speaker says: short answer. Slot {@code object}. */
    SAYS_WHAT("says-what", Stage.RECALL, Optional.of(Slot.OBJECT)),
    /** Effect → cause: short answer. Slot {@code subject}. */
    CAUSE("cause", Stage.RECALL, Optional.of(Slot.SUBJECT)),
    /** Cause → effect: short answer. Slot {@code object}. */
    EFFECT("effect", Stage.RECALL, Optional.of(Slot.OBJECT)),
    /** Whose reliance grew, on whom: multiple choice with the roles swapped. Any slot. */
    DIRECTION("direction", Stage.RECOGNITION, Optional.empty()),
    /** A value with its unit: number. Slot {@code object}. */
    NUMBER("number", Stage.RECALL, Optional.of(Slot.OBJECT)),
    /** The statement with the value of a slot blank: cloze. Any slot, or a word of its own in a fact's wording. */
    CLOZE("cloze", Stage.CLOZE, Optional.empty()),
    /** A quoted name with one of its words blank: cloze. Slot: which word. */
    NAME_CLOZE("name-cloze", Stage.CLOZE, Optional.empty()),
    /** The value of a slot among distractors that are provably false: multiple choice. Any slot. */
    CHOICE("choice", Stage.RECOGNITION, Optional.empty()),
    /** The statement itself, to be judged true. */
    TRUE_STATEMENT("true", Stage.RECOGNITION, Optional.empty()),
    /** A twist of the statement, to be judged false. Slot: which twist. */
    FALSE_STATEMENT("false", Stage.RECOGNITION, Optional.empty()),
    /**
     * Which of several events with strictly distinct dates came first: multiple choice. A wording for its slot
     * {@code event} is no question but the name of the event ("the renewal of the treaty"), without its date, by which
     * it stands among the options here, in {@link #ORDER} and in {@link #MATCH}; without one the fact is in none.
     */
    FIRST("first", Stage.CROSS, Optional.empty()),
    /** Events with strictly distinct dates to put in order: ordering. */
    ORDER("order", Stage.CROSS, Optional.empty()),
    /** Acronyms with names, or events with years, to match: matching. */
    MATCH("match", Stage.CROSS, Optional.empty());

    /** The families that rest on one fact. */
    static List<Family> ofOneFact() {
        return Arrays.stream(values())
                .filter(family -> family.stage != Stage.CROSS)
                .toList();
    }

    /** How soon a family is met: recall teaches best, recognition and questions across facts come later. */
    enum Stage {
        CLOZE,
        RECALL,
        RECOGNITION,
        CROSS
    }

    private final String id;
    private final Stage stage;
    private final Optional<Slot> slot;

    Family(String id, Stage stage, Optional<Slot> slot) {
        this.id = id;
        this.stage = stage;
        this.slot = slot;
    }

    /** The name in bank files. */
    public String id() {
        return id;
    }

    /** The one slot it asks for; empty where it asks for several or for none. */
    public Optional<Slot> slot() {
        return slot;
    }

    Stage stage() {
        return stage;
    }

    public static Optional<Family> of(String id) {
        return Arrays.stream(values()).filter(family -> family.id.equals(id)).findFirst();
    }
}
