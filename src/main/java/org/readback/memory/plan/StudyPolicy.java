package org.readback.memory.plan;

import java.util.List;

/** Decides what to study on a day. */
public interface StudyPolicy {

    /**
     * The cards to study today, best first; time decides how far down the list the person gets.
     *
     * @param cards everything in scope
     * @param day today, counted from 0
     * @param daysLeft days from today to the date, at least 1
     * @return positions in {@code cards}
     */
    List<Integer> today(List<CardView> cards, int day, int daysLeft);
}
