package org.readback.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** The topic that a person wants today's session to be about; forgotten when their study day turns over. */
@Entity
@Table(name = "chosen_topic")
public class ChosenTopic {
    @Id
    private long personId;

    private String topicId;
    private LocalDate studyDay;

    protected ChosenTopic() {}

    ChosenTopic(long personId) {
        this.personId = personId;
    }

    void choose(String topic, LocalDate day) {
        topicId = topic;
        studyDay = day;
    }

    /** Queries for it. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<ChosenTopic, Long> {
        /** The topic chosen on a study day; empty for all of them. */
        Optional<String> on(long personId, LocalDate day) {
            return findByIdOptional(personId)
                    .filter(chosen -> chosen.studyDay.equals(day))
                    .map(chosen -> chosen.topicId);
        }

        void choose(long personId, Optional<String> topicId, LocalDate day) {
            if (topicId.isEmpty()) {
                deleteById(personId);
                return;
            }
            Optional<ChosenTopic> known = findByIdOptional(personId);
            ChosenTopic row = known.orElseGet(() -> new ChosenTopic(personId));
            row.choose(topicId.get(), day);
            if (known.isEmpty()) {
                persist(row);
            }
        }
    }
}
