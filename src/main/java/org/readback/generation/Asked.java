package org.readback.generation;

import java.util.List;
import java.util.Optional;
import org.readback.generation.words.SlotNames;
import org.readback.report.Fact;
import org.readback.report.Slot;

/**
 * A question's words before its answer is made out: from a fact's own wording, a template, or the fact's statement.
 *
 * @param slot what it asks for; part of the question's identity
 * @param stem the question, the sentence with its blank, or the statement to judge
 * @param answer what is right; empty where it is the value of the slot
 * @param accept further right answers
 * @param explanation shown after answering; empty for the fact's statement
 */
record Asked(String slot, String stem, Optional<String> answer, List<String> accept, Optional<String> explanation) {
    Asked {
        accept = List.copyOf(accept);
    }

    static Asked of(Fact.Wording wording) {
        return new Asked(wording.slot(), wording.stem(), wording.answer(), wording.accept(), wording.explanation());
    }

    static Asked of(Slot slot, String stem) {
        return new Asked(SlotNames.of(slot), stem, Optional.empty(), List.of(), Optional.empty());
    }

    /** The slot of the fact that it asks for; empty for a word of its own. */
    Optional<Slot> factSlot() {
        return SlotNames.of(slot);
    }
}
