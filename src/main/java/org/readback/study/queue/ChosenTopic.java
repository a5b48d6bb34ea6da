package org.readback.study.queue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** What a person wants today's session to be about; forgotten when their study day turns over. */
@Entity
@Table(name = "chosen_topic")
public class ChosenTopic {
    @Id
    private long personId;

    private String topicId;
    private boolean onlyMissed;
    private LocalDate studyDay;

    protected ChosenTopic() {}

    ChosenTopic(long personId) {
        this.personId = personId;
    }

    void choose(About about, LocalDate day) {
        topicId = about.topic().orElse(null);
        onlyMissed = about.onlyMissed();
        studyDay = day;
    }

    /**
     * What it is about.
     *
     * @param topic the only topic; empty for all of them
     * @param onlyMissed only what the person keeps missing
     */
    public record About(Optional<String> topic, boolean onlyMissed) {
        static final About EVERYTHING = new About(Optional.empty(), false);

        /** Whether questions of this topic are among it. */
        boolean covers(String topicId) {
            return topic.isEmpty() || topic.get().equals(topicId);
        }
    }

    /** Queries for it. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ChosenTopic, Long> {
        /** What was chosen on a study day. */
        About on(long personId, LocalDate day) {
            return findByIdOptional(personId)
                    .filter(chosen -> chosen.studyDay.equals(day))
                    .map(chosen -> new About(Optional.ofNullable(chosen.topicId), chosen.onlyMissed))
                    .orElse(About.EVERYTHING);
        }

        /** Limits a study day of the person. */
        public void choose(long personId, About about, LocalDate day) {
            if (about.equals(About.EVERYTHING)) {
                deleteById(personId);
                return;
            }
            Optional<ChosenTopic> known = findByIdOptional(personId);
            ChosenTopic row = known.orElseGet(() -> new ChosenTopic(personId));
            row.choose(about, day);
            if (known.isEmpty()) {
                persist(row);
            }
        }
    }
}
