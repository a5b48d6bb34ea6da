package org.readback.review.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A question that a person does not want to be asked for a while, or at all. Its card keeps its reviews and its day. */
@Entity
@Table(name = "put_aside")
@IdClass(BuryOrSuspension.Key.class)
public class BuryOrSuspension {
    /** In queries, of what is put aside, a: until it is resumed. */
    public static final String SUSPENDED = "a.untilDay is null";

    @Id
    private long personId;

    @Id
    private String questionId;

    private LocalDate untilDay;
    private Instant putAt;

    protected BuryOrSuspension() {}

    BuryOrSuspension(long personId, String questionId) {
        this.personId = personId;
        this.questionId = questionId;
    }

    /**
     * In queries, of what is put aside, a: it still is on a day.
     *
     * @param day the parameter that holds the day
     */
    public static String on(String day) {
        return "(" + SUSPENDED + " or a.untilDay > " + day + ")";
    }

    /**
     * In queries: a question is not put aside by a person.
     *
     * @param person whose id that is
     * @param question whose id that is
     * @param how {@link #SUSPENDED} or {@link #on}
     */
    public static String not(String person, String question, String how) {
        return "not exists (select 1 from BuryOrSuspension a where a.personId = " + person + " and a.questionId = "
                + question + " and " + how + ")";
    }

    public String questionId() {
        return questionId;
    }

    /** The study day from which it is asked again; empty if it is suspended. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(untilDay);
    }

    void put(Optional<LocalDate> until, Instant now) {
        untilDay = until.orElse(null);
        putAt = now;
    }

    /** Whose question. */
    public record Key(long personId, String questionId) {}

    /** Queries for what was put aside. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<BuryOrSuspension, BuryOrSuspension.Key> {
        private static final String THEIRS = "from BuryOrSuspension a where a.personId = ?1";
        private static final String ASKED =
                " and a.questionId in (select q.id from QuestionEntity q where q.retiredAt is null)";

        /** The questions that the person is not to be asked on a study day. */
        public Set<String> on(long personId, LocalDate day) {
            return find(THEIRS + " and " + BuryOrSuspension.on("?2"), personId, day).stream()
                    .map(BuryOrSuspension::questionId)
                    .collect(Collectors.toSet());
        }

        /** How many questions that are asked of others the person has suspended. */
        public long suspended(long personId) {
            return count(THEIRS + " and " + SUSPENDED + ASKED, personId);
        }

        /** How many are put aside for a while only, on a study day. */
        public long buried(long personId, LocalDate day) {
            return count(THEIRS + " and a.untilDay > ?2" + ASKED, personId, day);
        }

        /** Which of these questions are put aside on a study day. */
        public List<BuryOrSuspension> on(long personId, Collection<String> questionIds, LocalDate day) {
            return questionIds.isEmpty()
                    ? List.of()
                    : list(
                            THEIRS + " and a.questionId in ?2 and " + BuryOrSuspension.on("?3"),
                            personId,
                            questionIds,
                            day);
        }

        /** Puts these aside, whatever was said of them before. */
        public void put(long personId, Collection<String> questionIds, Optional<LocalDate> until, Instant now) {
            for (String questionId : questionIds) {
                Optional<BuryOrSuspension> known = findByIdOptional(new Key(personId, questionId));
                BuryOrSuspension row = known.orElseGet(() -> new BuryOrSuspension(personId, questionId));
                row.put(until, now);
                if (known.isEmpty()) {
                    persist(row);
                }
            }
        }

        /** Has these asked again. */
        public void takeUp(long personId, Collection<String> questionIds) {
            if (!questionIds.isEmpty()) {
                delete("personId = ?1 and questionId in ?2", personId, questionIds);
            }
        }
    }
}
