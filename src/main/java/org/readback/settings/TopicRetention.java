package org.readback.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Where a person wants to recall more, or less, of a topic than their desired retention says. */
@Entity
@Table(name = "topic_retention")
@IdClass(TopicRetention.Key.class)
public class TopicRetention {
    @Id
    private long personId;

    @Id
    private String topicId;

    private double desiredRetention;

    protected TopicRetention() {}

    TopicRetention(long personId, String topicId, double desiredRetention) {
        this.personId = personId;
        this.topicId = topicId;
        this.desiredRetention = desiredRetention;
    }

    /** Whose wish for what. */
    public record Key(long personId, String topicId) {}

    /** Queries for these wishes. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<TopicRetention, TopicRetention.Key> {
        /** The share of this topic's due cards that the person wants to recall; empty where they said nothing of it. */
        public OptionalDouble of(long personId, String topicId) {
            return findByIdOptional(new Key(personId, topicId))
                    .map(wish -> OptionalDouble.of(wish.desiredRetention))
                    .orElseGet(OptionalDouble::empty);
        }

        /** All of the person's wishes, by topic. */
        Map<String, Double> of(long personId) {
            return list("personId", personId).stream()
                    .collect(Collectors.toMap(wish -> wish.topicId, wish -> wish.desiredRetention));
        }

        /** Makes these the person's wishes. */
        void become(long personId, Map<String, Double> wishes) {
            delete("personId", personId);
            wishes.forEach((topic, retention) -> persist(new TopicRetention(personId, topic, retention)));
        }
    }
}
