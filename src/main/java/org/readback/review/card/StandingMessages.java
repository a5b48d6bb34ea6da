package org.readback.review.card;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of where cards stand, by lists and by figures. */
@MessageBundle("standing")
public interface StandingMessages {
    @Message(
            "{#when standing}{#is NEW}New{#is LEARNING}Learning{#is RELEARNING}Relearning{#is YOUNG}Young{#is MATURE}Mature"
                    + "{#is SUSPENDED}Suspended{#is BURIED}Buried{#is RETIRED}Retired{/when}")
    String of(Standing standing);
}
