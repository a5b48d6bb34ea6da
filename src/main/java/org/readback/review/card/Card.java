package org.readback.review.card;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readback.memory.schedule.Due;
import org.readback.memory.schedule.Learning;
import org.readback.memory.schedule.Past;
import org.readback.memory.schedule.Phase;
import org.readback.memory.schedule.Relearning;
import org.readback.memory.schedule.Reviewing;
import org.readback.memory.schedule.SeenCard;
import org.readback.memory.schedule.Trials;

/** One person's memory of one question: the fold of its reviews, kept so that no page has to read the log. */
@Entity
@Table(name = "card")
public class Card {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private String questionId;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private int step;

    @Embedded
    private StoredMemory memory;

    private String model;
    private Instant lastReviewedAt;
    private LocalDate lastStudyDay;
    private LocalDate dueDay;
    private Instant dueAt;
    private int reviews;
    private int lapses;

    @Embedded
    private StoredTrials trials = StoredTrials.of(Trials.NONE);

    @Version
    private long version;

    protected Card() {}

    public Card(long personId, String questionId, SeenCard state, String tag) {
        this.personId = personId;
        this.questionId = questionId;
        become(state, tag);
    }

    public long id() {
        return id;
    }

    public long personId() {
        return personId;
    }

    public String questionId() {
        return questionId;
    }

    public Instant lastReviewedAt() {
        return lastReviewedAt;
    }

    public LocalDate dueDay() {
        return dueDay;
    }

    /** How it did when it was tested, beside what was predicted. */
    public Trials trials() {
        return trials.trials();
    }

    /** Takes over how it did in tests. */
    public final void did(Trials now) {
        trials = StoredTrials.of(now);
    }

    /** What the memory package calculates with. */
    public SeenCard state() {
        Past past = new Past(memory.state(), lastReviewedAt, lastStudyDay, reviews, lapses);
        return switch (phase) {
            case LEARNING -> new Learning(past, new Due.Step(step, dueAt, dueDay));
            case RELEARNING -> new Relearning(past, new Due.Step(step, dueAt, dueDay));
            case REVIEW -> new Reviewing(past, new Due.Day(dueDay));
            case NEW -> throw new IllegalStateException("card " + id + " has a row and no review");
        };
    }

    /** Whether this model and fit worked out what is stored. */
    public boolean keptBy(String tag) {
        return model.equals(tag);
    }

    /**
     * Takes over the state after a review, after one was taken back, or under another model.
     *
     * @param tag the model and fit that it was worked out with
     */
    public final void become(SeenCard state, String tag) {
        model = tag;
        phase = Phase.of(state);
        memory = StoredMemory.of(state.memory());
        lastReviewedAt = state.lastReviewedAt();
        lastStudyDay = state.lastStudyDay();
        dueDay = state.dueDay();
        reviews = state.reviews();
        lapses = state.lapses();
        switch (state.due()) {
            case Due.Step on -> {
                step = on.index();
                dueAt = on.at();
            }
            case Due.Day on -> {
                step = 0;
                dueAt = null;
            }
        }
    }

    /** Queries on cards. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<Card> {
        // Asked for all of a card, H2 may go through everybody's cards of the question, and asked for those of several
        // questions it always does. Asked for the id alone, it finds that in the index on person and question.
        private static final String ONE =
                "from Card c where c.id = (select k.id from Card k where k.personId = ?1 and k.questionId = ?2)";
        private static final String IDS = "select k.id from QuestionEntity q join Card k on k.questionId = q.id"
                + " and k.personId = ?1 where q.id in ?2";

        /** The person's card of a question; empty before the first answer. */
        public Optional<Card> of(long personId, String questionId) {
            return find(ONE, personId, questionId).firstResultOptional();
        }

        /** The person's cards of these questions. */
        public List<Card> of(long personId, Collection<String> questionIds) {
            return questionIds.isEmpty() ? List.of() : ofIds(ids(personId, questionIds));
        }

        private List<Long> ids(long personId, Collection<String> questionIds) {
            return getEntityManager()
                    .createQuery(IDS, Long.class)
                    .setParameter(1, personId)
                    .setParameter(2, questionIds)
                    .getResultList();
        }

        private List<Card> ofIds(List<Long> ids) {
            return ids.isEmpty() ? List.of() : list("id in ?1", ids);
        }

        /** Some of the person's cards that another model or fit worked out. */
        public List<Card> notKeptBy(long personId, String tag, int most) {
            return find("personId = ?1 and model <> ?2 order by id", personId, tag)
                    .page(0, most)
                    .list();
        }
    }
}
