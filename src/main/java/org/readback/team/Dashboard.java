package org.readback.team;

import java.util.List;
import java.util.Optional;

/**
 * How a team's memory stands today. Counts only: nothing that anyone typed.
 *
 * @param questions how many questions are asked now
 * @param topics empty while there are no questions
 */
record Dashboard(long id, String name, List<Member> members, List<Topic> topics, long questions) {
    /**
     * One member.
     *
     * @param lead whether they lead this team
     * @param enabled whether they may still sign in
     * @param due cards due on their study day or before
     * @param reviews reviews on their last seven study days
     * @param retention per cent recalled of {@code tested}, absent where nothing was tested
     * @param tested reviews of learned cards on their last thirty study days
     * @param met questions they have a card for
     */
    record Member(
            String name,
            boolean lead,
            boolean enabled,
            long due,
            long reviews,
            Optional<Long> retention,
            long tested,
            long met) {}

    /**
     * One topic and how many of its questions each member has met, in the order of the members.
     *
     * @param language of its name
     * @param questions how many there are
     */
    record Topic(String name, String language, long questions, List<Coverage> coverage) {}

    /**
     * How much of a topic one member has met.
     *
     * @param percent of the topic's questions, rounded down so that 100 means all
     */
    record Coverage(long met, long percent) {}
}
