package org.readback.review.card;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.bank.store.AskedQuestions;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.schedule.Maturity;

/** Which of a person's cards are due when. Its methods need a transaction. */
@Singleton
public class DueCards {
    // Retired questions keep their cards and are not asked.
    private static final String ASKED =
            " from Card c join QuestionEntity q on q.id = c.questionId where q.retiredAt is null and c.personId = ?1";
    private static final String REVIEWS = ASKED + " and c.phase = org.readback.memory.schedule.Phase.REVIEW";
    // Only a card on a step has a time; asked like this, the index on it is used. Without an end H2 would go on through
    // all cards that have none.
    private static final String STEPS = ASKED + " and c.dueAt between ?2 and ?5 and "
            + BuryOrSuspension.not("c.personId", "c.questionId", BuryOrSuspension.on("?3"))
            + " and (?4 = '' or q.topicId = ?4)";
    private static final String NOT_SUSPENDED =
            " and " + BuryOrSuspension.not("c.personId", "c.questionId", BuryOrSuspension.SUSPENDED);
    // Orders name every column of their index, so that H2 reads no more rows than are wanted.
    private static final String BY_DAY = " order by c.personId, c.phase, c.dueDay, c.id";

    private static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    private final EntityManager entities;
    private final AskedQuestions questions;

    DueCards(EntityManager entities, AskedQuestions questions) {
        this.entities = entities;
        this.questions = questions;
    }

    /** A review that is due, with what is known of the memory. */
    public record DueReview(
            long cardId,
            long version,
            String questionId,
            String factId,
            String topicId,
            LocalDate dueDay,
            LocalDate lastStudyDay,
            StoredMemory stored) {
        public MemoryState memory() {
            return stored.state();
        }

        public QuestionRef question() {
            return new QuestionRef(questionId, factId);
        }
    }

    /** The same before its question is known. */
    private record DueCard(
            long cardId,
            long version,
            String questionId,
            LocalDate dueDay,
            LocalDate lastStudyDay,
            StoredMemory stored) {
        DueReview about(AskedQuestions.Filed question) {
            return new DueReview(
                    cardId,
                    version,
                    questionId,
                    question.factId().orElse(null),
                    question.topicId(),
                    dueDay,
                    lastStudyDay,
                    stored);
        }
    }

    /** A day and how many cards are due on it. */
    public record DueOn(LocalDate day, long cards) {}

    /** A day and how many cards are due on it, by how well they are known. */
    public record DueByStage(LocalDate day, long learning, long young, long mature) {
        public long all() {
            return learning + young + mature;
        }

        /** The sums of both, on this day. */
        public DueByStage plus(DueByStage other) {
            return new DueByStage(day, learning + other.learning, young + other.young, mature + other.mature);
        }
    }

    /** The two cards on learning or relearning steps that come due first, or as many as there are on that day. */
    public List<Card> nextSteps(long personId, LocalDate today, Optional<String> topic) {
        return entities.createQuery("select c" + STEPS + " order by c.personId, c.dueAt, c.id", Card.class)
                .setParameter(1, personId)
                .setParameter(2, Instant.EPOCH)
                .setParameter(3, today)
                .setParameter(4, topic.orElse(""))
                .setParameter(5, EVER)
                .setMaxResults(2)
                .getResultList();
    }

    /** How many cards are on learning or relearning steps. */
    public int onSteps(long personId, LocalDate today, Optional<String> topic) {
        return number("select count(*)" + STEPS, personId, Instant.EPOCH, today, topic.orElse(""), EVER);
    }

    /** The reviews due on a day or before, the longest overdue first. */
    public List<DueReview> dueReviews(long personId, LocalDate day) {
        Map<String, AskedQuestions.Filed> asked = questions.byId();
        return entities.createQuery(
                        "select c.id, c.version, c.questionId, c.dueDay, c.lastStudyDay, c.memory"
                                + " from Card c where c.personId = ?1"
                                + " and c.phase = org.readback.memory.schedule.Phase.REVIEW and c.dueDay <= ?2"
                                + BY_DAY,
                        DueCard.class)
                .setParameter(1, personId)
                .setParameter(2, day)
                .getResultStream()
                .filter(card -> asked.containsKey(card.questionId()))
                .map(card -> card.about(asked.get(card.questionId())))
                .toList();
    }

    /** When the next review is due after a day, and how many with it; empty if none is. */
    public Optional<DueOn> nextAfter(long personId, LocalDate day) {
        return entities.createQuery(
                        "select c.dueDay" + REVIEWS + NOT_SUSPENDED + " and c.dueDay > ?2" + BY_DAY, LocalDate.class)
                .setParameter(1, personId)
                .setParameter(2, day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(next -> new DueOn(
                        next,
                        number("select count(*)" + REVIEWS + NOT_SUSPENDED + " and c.dueDay = ?2", personId, next)));
    }

    /** How many reviews are due on each day from one to another; days without are missing. */
    public List<DueOn> dueBetween(long personId, LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select c.dueDay, count(*) from Card c where c.personId = ?1"
                                + " and c.phase = org.readback.memory.schedule.Phase.REVIEW and c.dueDay between ?2 and ?3"
                                + " group by c.dueDay",
                        DueOn.class)
                .setParameter(1, personId)
                .setParameter(2, first)
                .setParameter(3, last)
                .getResultList();
    }

    /** The days on which the person's cards about a fact are due, but for one of them. */
    public List<LocalDate> dueDaysOfFact(long personId, String factId, String exceptQuestionId) {
        // Asked for the days at once, H2 goes through everybody's cards of the questions; an index holds the ids.
        List<Long> ids = entities.createQuery(
                        "select c.id from QuestionEntity q join Card c on c.questionId = q.id and c.personId = ?1"
                                + " where q.factId = ?2 and q.id <> ?3",
                        Long.class)
                .setParameter(1, personId)
                .setParameter(2, factId)
                .setParameter(3, exceptQuestionId)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select c.dueDay from Card c where c.id in ?1", LocalDate.class)
                        .setParameter(1, ids)
                        .getResultList();
    }

    /** How many cards are due on each day up to one; days without are missing. */
    public List<DueOn> dueUntil(long personId, LocalDate day) {
        return entities.createQuery(
                        "select c.dueDay, count(*)" + ASKED + " and c.dueDay <= ?2"
                                + " group by c.dueDay order by c.dueDay",
                        DueOn.class)
                .setParameter(1, personId)
                .setParameter(2, day)
                .getResultList();
    }

    /** How many cards are due on each day up to one, without those suspended; days without are missing. */
    public List<DueByStage> byStage(long personId, LocalDate last) {
        return entities.createQuery(
                        "select c.dueDay, count(case when c.phase <> org.readback.memory.schedule.Phase.REVIEW then 1 end),"
                                + " count(case when c.phase = org.readback.memory.schedule.Phase.REVIEW"
                                + " and c.memory.stability < ?3 then 1 end),"
                                + " count(case when c.phase = org.readback.memory.schedule.Phase.REVIEW"
                                + " and c.memory.stability >= ?3 then 1 end)" + ASKED + NOT_SUSPENDED
                                + " and c.dueDay <= ?2 group by c.dueDay order by c.dueDay",
                        DueByStage.class)
                .setParameter(1, personId)
                .setParameter(2, last)
                .setParameter(3, Maturity.MATURE_DAYS)
                .getResultList();
    }

    /** The reviews due on one day, of a topic or of all, but for those put aside then; at most so many. */
    public List<String> on(long personId, LocalDate day, Optional<String> topic, int most) {
        return questions(" and c.dueDay = ?2", personId, day, topic, most);
    }

    /** The person's cards of a topic, or of all, that were learnt, due first, but for those put aside on a day; at most so many. */
    public List<String> learnt(long personId, LocalDate day, Optional<String> topic, int most) {
        return questions("", personId, day, topic, most);
    }

    private List<String> questions(String condition, long personId, LocalDate day, Optional<String> topic, int most) {
        return entities.createQuery(
                        "select c.questionId" + REVIEWS + condition + " and (?3 = '' or q.topicId = ?3)" + " and "
                                + BuryOrSuspension.not("c.personId", "c.questionId", BuryOrSuspension.on("?2"))
                                + BY_DAY,
                        String.class)
                .setParameter(1, personId)
                .setParameter(2, day)
                .setParameter(3, topic.orElse(""))
                .setMaxResults(most)
                .getResultList();
    }

    private int number(String query, Object... parameters) {
        TypedQuery<Long> counted = entities.createQuery(query, Long.class);
        for (int i = 0; i < parameters.length; i++) {
            counted.setParameter(i + 1, parameters[i]);
        }
        return Math.toIntExact(counted.getSingleResult());
    }
}
