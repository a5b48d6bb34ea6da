package org.readback.review.log;

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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.readback.memory.basics.Grade;
import org.readback.memory.evaluation.LoggedReview;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.Due;
import org.readback.memory.schedule.NewCard;
import org.readback.memory.schedule.Phase;
import org.readback.memory.schedule.ReviewEvent;
import org.readback.memory.schedule.SeenCard;
import org.readback.memory.schedule.Trials;
import org.readback.review.answer.Attempt;

/** One graded answer. Never changed and never deleted; undo is a {@link Retraction}. */
@Entity
@Immutable
@Table(name = "review")
public class Review {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long attemptId;
    private long personId;
    private String questionId;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private Instant reviewedAt;
    private LocalDate studyDay;
    private String zone;
    private double desiredRetention;
    private String model;
    private long fuzzSeed;
    private LocalDate dueDay;
    private Instant dueAt;
    private Integer dueStep;

    @Enumerated(EnumType.STRING)
    private Phase phaseBefore;

    private int elapsedDays;
    private Double predicted;
    private Double stabilityBefore;

    protected Review() {}

    public long id() {
        return id;
    }

    public long attemptId() {
        return attemptId;
    }

    public long personId() {
        return personId;
    }

    public String questionId() {
        return questionId;
    }

    public Grade grade() {
        return grade;
    }

    public LocalDate studyDay() {
        return studyDay;
    }

    public Phase phaseBefore() {
        return phaseBefore;
    }

    /** Recall as it was predicted just before; absent for a first review. */
    public OptionalDouble predicted() {
        return predicted == null ? OptionalDouble.empty() : OptionalDouble.of(predicted);
    }

    /** These tests and, where it was one, this review: of a card past its steps, with a forecast. */
    public Trials after(Trials trials) {
        return phaseBefore == Phase.REVIEW && predicted != null ? trials.and(predicted, grade.recalled()) : trials;
    }

    public Instant reviewedAt() {
        return reviewedAt;
    }

    /** How firm a card's memory is, in days; empty for a new one. */
    public static OptionalDouble stability(CardState card) {
        return switch (card) {
            case NewCard fresh -> OptionalDouble.empty();
            case SeenCard seen -> OptionalDouble.of(seen.memory().stability());
        };
    }

    /** How firm the memory was just before, in days; absent for a first review, and where it was not kept. */
    public OptionalDouble stabilityBefore() {
        return stabilityBefore == null ? OptionalDouble.empty() : OptionalDouble.of(stabilityBefore);
    }

    /** Hour of the person's own clock, 0 to 23. */
    public int hour() {
        return reviewedAt.atZone(ZoneId.of(zone)).getHour();
    }

    /** As {@link TimedReview#spent}. */
    public long seconds(Attempt given) {
        return new TimedReview(
                        phaseBefore, grade, given.answeredAt(), given.seconds(), given.pausedSeconds(), reviewedAt)
                .spent();
    }

    /** What the memory package folds. */
    public ReviewEvent event() {
        Due due = dueAt == null ? new Due.Day(dueDay) : new Due.Step(dueStep, dueAt, dueDay);
        return new ReviewEvent(grade, reviewedAt, studyDay, desiredRetention, ZoneId.of(zone), fuzzSeed, due);
    }

    /** Queries on the log. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<Review> {
        /** Of a review r: it was not taken back. */
        public static final String STANDING = " and not exists (select 1 from Retraction t where t.reviewId = r.id)";

        /** The review that an answer was counted as, taken back or not. */
        public Optional<Review> ofAttempt(long attemptId) {
            return find("attemptId", attemptId).firstResultOptional();
        }

        /** The newest review of a study day that was not taken back. */
        public Optional<Review> last(long personId, LocalDate day) {
            return find(
                            "from Review r where r.personId = ?1 and r.studyDay = ?2" + STANDING
                                    + " order by r.id desc",
                            personId,
                            day)
                    .firstResultOptional();
        }

        /** Everything the person has reviewed and not taken back, in the order of the log, as fits read it. */
        public List<LoggedReview> logged(long personId) {
            return getEntityManager()
                    .createQuery(
                            "select r.questionId, r.grade, r.reviewedAt from Review r where r.personId = ?1" + STANDING
                                    + " order by r.id",
                            LoggedReview.class)
                    .setParameter(1, personId)
                    .getResultList();
        }

        /** Grades from a study day on, of reviews on a later day than the one before them; in the order of the log. */
        public List<Grade> tests(long personId, LocalDate since) {
            return getEntityManager()
                    .createQuery(
                            "select r.grade from Review r where r.personId = ?1 and r.studyDay >= ?2"
                                    + " and r.elapsedDays >= 1 and r.phaseBefore <> org.readback.memory.schedule.Phase.NEW"
                                    + STANDING
                                    + " order by r.id",
                            Grade.class)
                    .setParameter(1, personId)
                    .setParameter(2, since)
                    .getResultList();
        }

        /** Reviews from one study day to another that were not taken back, with the time they took. */
        public List<TimedReview> timed(long personId, LocalDate first, LocalDate last) {
            return getEntityManager()
                    .createQuery(
                            "select r.phaseBefore, r.grade, a.answeredAt, a.seconds, a.pausedSeconds, r.reviewedAt from Review r"
                                    + " join Attempt a on a.id = r.attemptId"
                                    + " where r.personId = ?1 and r.studyDay between ?2 and ?3" + STANDING,
                            TimedReview.class)
                    .setParameter(1, personId)
                    .setParameter(2, first)
                    .setParameter(3, last)
                    .getResultList();
        }

        /** Questions forgotten on a study day and not taken back, each once, in the order of their first miss. */
        public List<String> missed(long personId, LocalDate day) {
            return getEntityManager()
                    .createQuery(
                            "select r.questionId from Review r where r.personId = :person and r.studyDay = :day"
                                    + " and r.grade = :again" + STANDING
                                    + " group by r.questionId order by min(r.id)",
                            String.class)
                    .setParameter("person", personId)
                    .setParameter("day", day)
                    .setParameter("again", Grade.AGAIN)
                    .getResultList();
        }

        /** Questions forgotten on so many study days or more, from one on; what was taken back is not counted. */
        public List<String> missedOften(long personId, LocalDate from, int days) {
            return getEntityManager()
                    .createQuery(
                            "select r.questionId from Review r where r.personId = :person and r.studyDay >= :from"
                                    + " and r.grade = :again" + STANDING
                                    + " group by r.questionId having count(distinct r.studyDay) >= :days",
                            String.class)
                    .setParameter("person", personId)
                    .setParameter("from", from)
                    .setParameter("again", Grade.AGAIN)
                    .setParameter("days", (long) days)
                    .getResultList();
        }

        /** On which study day each of these questions was last recalled; nothing of one that was not. */
        public Map<String, LocalDate> lastRecalled(long personId, Collection<String> questionIds) {
            return questionIds.isEmpty()
                    ? Map.of()
                    : getEntityManager()
                            .createQuery(
                                    "select r.questionId, max(r.studyDay) from Review r where r.personId = :person"
                                            + " and r.questionId in :questions and r.grade <> :again" + STANDING
                                            + " group by r.questionId",
                                    Object[].class)
                            .setParameter("person", personId)
                            .setParameter("questions", questionIds)
                            .setParameter("again", Grade.AGAIN)
                            .getResultStream()
                            .collect(Collectors.toMap(row -> (String) row[0], row -> (LocalDate) row[1]));
        }
    }
}
