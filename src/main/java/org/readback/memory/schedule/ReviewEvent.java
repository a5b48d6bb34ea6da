package org.readback.memory.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.readback.memory.basics.Grade;

/**
 * One review as the log keeps it: what happened, under which wishes, and what the card was told. Because the decision
 * itself is kept ({@code due}), a card's state stays the same fold of its log after steps, retention, zone or day start
 * change; a new model or new parameters change the memory, not the days already promised.
 *
 * @param at when it was graded
 * @param studyDay the study day that was for the person then
 * @param desiredRetention the retention in force
 * @param zone the person's zone in force
 * @param fuzzSeed what the fuzz was drawn from
 * @param due when the card was to be asked again
 */
public record ReviewEvent(
        Grade grade, Instant at, LocalDate studyDay, double desiredRetention, ZoneId zone, long fuzzSeed, Due due) {

    public ReviewEvent {
        SchedulingSettings.requireRetention(desiredRetention);
    }
}
