package org.readback.memory.schedule;

import java.time.Instant;
import java.time.LocalDate;
import org.readback.memory.basics.MemoryState;

/**
 * What a card's reviews have left.
 *
 * @param memory its memory right after the last review
 * @param lastReviewedAt when that was
 * @param lastStudyDay the study day that was
 * @param reviews how many reviews it has had, at least 1
 * @param lapses how often it was forgotten once past its learning steps
 */
public record Past(MemoryState memory, Instant lastReviewedAt, LocalDate lastStudyDay, int reviews, int lapses) {

    public Past {
        if (reviews < 1 || lapses < 0 || lapses > reviews) {
            throw new IllegalArgumentException("a card cannot have " + reviews + " reviews and " + lapses
                    + " lapses; it needs a review, and no more lapses than reviews");
        }
    }
}
