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
     * @param studies whether they have the role that studying needs
     * @param due cards due on their study day or before
     * @param reviews reviews on their last seven study days
     * @param retention per cent recalled of {@code tested}, absent where nothing was tested
     * @param tested reviews of learned cards on their last thirty study days
     * @param met questions they have a card for
     * @param coverage how many questions of each topic they have met, in the order of the topics
     */
    record Member(
            String name,
            boolean lead,
            boolean enabled,
            boolean studies,
            long due,
            long reviews,
            Optional<Long> retention,
            long tested,
            long met,
            List<Coverage> coverage) {}

    /**
     * One topic.
     *
     * @param language of its name
     * @param questions how many there are
     */
    record Topic(String name, String language, long questions) {}

    /**
     * How much of a topic one member has met.
     *
     * @param percent of the topic's questions, rounded down so that 100 means all
     */
    record Coverage(long met, long percent) {
        private static final long PER_STEP = 20;
        private static final long STEPS = 4;

        /** How deep a hue stands behind the figure, 0 to 4. */
        public long step() {
            return Math.min(STEPS, percent / PER_STEP);
        }
    }
}
