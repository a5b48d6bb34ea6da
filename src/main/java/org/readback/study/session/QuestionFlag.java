package org.readback.study.session;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person finds wrong with a question, for the instructors. */
@Entity
@Table(name = "question_flag")
public class QuestionFlag {
    /** Characters of a remark at most. */
    public static final int LONGEST_REMARK = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long personId;
    private String questionId;
    private int versionNo;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String remark;
    private Instant flaggedAt;
    private Instant settledAt;
    private Long settledBy;

    protected QuestionFlag() {}

    QuestionFlag(long personId, String questionId, int versionNo, Reason reason, String remark, Instant flaggedAt) {
        this.personId = personId;
        this.questionId = questionId;
        this.versionNo = versionNo;
        this.reason = reason;
        this.remark = remark;
        this.flaggedAt = flaggedAt;
    }

    /** What may be wrong with a question. */
    public enum Reason {
        WRONG,
        UNCLEAR,
        OUTDATED,
        TOO_STRICT,
        OTHER;

        /** The reason of this name; empty where there is none. */
        static Optional<Reason> named(String name) {
            return Stream.of(values())
                    .filter(known -> known.name().equals(name))
                    .findFirst();
        }
    }

    public long id() {
        return id;
    }

    public String questionId() {
        return questionId;
    }

    /** The version that was flagged. */
    public int versionNo() {
        return versionNo;
    }

    public Reason reason() {
        return reason;
    }

    /** What the person says of it; may be empty. */
    public String remark() {
        return remark;
    }

    public Instant flaggedAt() {
        return flaggedAt;
    }

    public boolean open() {
        return settledAt == null;
    }

    /** An instructor has seen to it. */
    public void settle(long instructorId, Instant now) {
        if (open()) {
            settledAt = now;
            settledBy = instructorId;
        }
    }

    /** Queries for flags. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<QuestionFlag> {
        /** Flags that nobody has seen to yet, oldest first. */
        public PanacheQuery<QuestionFlag> open() {
            return find("settledAt is null order by flaggedAt, id");
        }

        /** Which of these questions the person has flagged and nobody has seen to yet. */
        public Set<String> openOf(long personId, Collection<String> questionIds) {
            return questionIds.isEmpty()
                    ? Set.of()
                    : find("personId = ?1 and questionId in ?2 and settledAt is null", personId, questionIds).stream()
                            .map(QuestionFlag::questionId)
                            .collect(Collectors.toSet());
        }

        /** The person's own open flag of a question. */
        public Optional<QuestionFlag> open(long personId, String questionId) {
            return find("personId = ?1 and questionId = ?2 and settledAt is null", personId, questionId)
                    .firstResultOptional();
        }
    }
}
