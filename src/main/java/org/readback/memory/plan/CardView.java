package org.readback.memory.plan;

import java.util.Optional;
import org.readback.memory.basics.MemoryState;

/**
 * A card as a plan sees it.
 *
 * @param memory what the model believes of it; empty for a card never seen
 * @param daysSinceReview whole study days since its last review; 0 for a card never seen
 */
public record CardView(Optional<MemoryState> memory, int daysSinceReview) {

    public static final CardView NEW = new CardView(Optional.empty(), 0);

    public boolean isNew() {
        return memory.isEmpty();
    }
}
