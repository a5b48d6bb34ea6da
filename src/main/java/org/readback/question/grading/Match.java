package org.readback.question.grading;

import java.util.Optional;
import org.readback.question.Note;

/** How what was typed meets one right answer. */
sealed interface Match {
    /** It is the right answer, perhaps in other words. */
    record Exact() implements Match {}

    /** It is the right answer with so many typos in it. */
    record Near(int typos) implements Match {}

    /** It is something else. */
    record Not(Optional<Note> note) implements Match {}
}
