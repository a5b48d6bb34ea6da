package org.readback.bank.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.Immutable;

/** Two questions of which one gives the other away, so that they are not asked in one session. Stored both ways round. */
@Entity
@Immutable
@Table(name = "giveaway")
@IdClass(GiveawayEntity.Key.class)
public class GiveawayEntity {
    @Id
    private String questionId;

    @Id
    private String otherId;

    protected GiveawayEntity() {}

    public GiveawayEntity(String questionId, String otherId) {
        this.questionId = questionId;
        this.otherId = otherId;
    }

    /** The two. */
    public record Key(String questionId, String otherId) {}

    /** Queries for giveaways. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<GiveawayEntity, GiveawayEntity.Key> {
        /** The questions that must wait for another day once these are asked; some may be retired, or among these. */
        public Set<String> besides(Collection<String> questionIds) {
            return questionIds.isEmpty()
                    ? Set.of()
                    : new HashSet<>(getEntityManager()
                            .createQuery(
                                    "select g.otherId from GiveawayEntity g where g.questionId in ?1", String.class)
                            .setParameter(1, questionIds)
                            .getResultList());
        }

        /** Of each of these questions those that it must not meet in one session; none of a question without any. */
        public Map<String, Set<String>> of(Collection<String> questionIds) {
            Map<String, Set<String>> others = new HashMap<>();
            if (!questionIds.isEmpty()) {
                list("questionId in ?1", questionIds)
                        .forEach(pair -> others.computeIfAbsent(pair.questionId, _ -> new HashSet<>())
                                .add(pair.otherId));
            }
            return others;
        }

        /** The same of all generated questions of a report. */
        public void forgetReport(String reportId) {
            delete("questionId in (select q.id from QuestionEntity q where q.reportId = ?1)", reportId);
        }

        /** Forgets all that a question gives away, and what gives it away. */
        public void forget(String questionId) {
            delete("questionId = ?1 or otherId = ?1", questionId);
        }
    }
}
