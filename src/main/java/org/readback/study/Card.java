package org.readback.study;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
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
import org.readback.memory.Due;
import org.readback.memory.Learning;
import org.readback.memory.MemoryState;
import org.readback.memory.Past;
import org.readback.memory.Relearning;
import org.readback.memory.Reviewing;
import org.readback.memory.SeenCard;

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
    private double stability;
    private double difficulty;
    private Instant lastReviewedAt;
    private LocalDate lastStudyDay;
    private LocalDate dueDay;
    private Instant dueAt;
    private int reviews;
    private int lapses;

    @Version
    private long version;

    protected Card() {}

    Card(long personId, String questionId, SeenCard state) {
        this.personId = personId;
        this.questionId = questionId;
        become(state);
    }

    public String questionId() {
        return questionId;
    }

    public LocalDate dueDay() {
        return dueDay;
    }

    /** What the memory package calculates with. */
    public SeenCard state() {
        Past past = new Past(new MemoryState(stability, difficulty), lastReviewedAt, lastStudyDay, reviews, lapses);
        return switch (phase) {
            case LEARNING -> new Learning(past, new Due.Step(step, dueAt, dueDay));
            case RELEARNING -> new Relearning(past, new Due.Step(step, dueAt, dueDay));
            case REVIEW -> new Reviewing(past, new Due.Day(dueDay));
            case NEW -> throw new IllegalStateException("card " + id + " has a row and no review");
        };
    }

    /** Takes over the state after a review, or after one was taken back. */
    final void become(SeenCard state) {
        phase = Phase.of(state);
        stability = state.memory().stability();
        difficulty = state.memory().difficulty();
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
    public static class Repository implements PanacheRepository<Card> {}
}
