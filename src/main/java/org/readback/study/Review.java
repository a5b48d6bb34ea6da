package org.readback.study;

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
import java.util.OptionalDouble;
import org.hibernate.annotations.Immutable;
import org.readback.memory.Due;
import org.readback.memory.Grade;
import org.readback.memory.ReviewEvent;

/** One graded answer. Never changed and never deleted; undo is a {@link Retraction}. */
@Entity
@Immutable
@Table(name = "review")
public class Review {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long answerId;
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

    protected Review() {}

    public long id() {
        return id;
    }

    public long answerId() {
        return answerId;
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

    /** What the memory package folds. */
    public ReviewEvent event() {
        Due due = dueAt == null ? new Due.Day(dueDay) : new Due.Step(dueStep, dueAt, dueDay);
        return new ReviewEvent(grade, reviewedAt, studyDay, desiredRetention, ZoneId.of(zone), fuzzSeed, due);
    }

    /** Queries on the log. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<Review> {}
}
