package org.readback.review.log;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.readback.memory.schedule.Phase;

/** Sums of one person's study day, kept with each review so that pages need not read the log. */
@Entity
@Table(name = "study_day")
public class StudyDay {
    @EmbeddedId
    private Key key;

    private int reviews;
    private int newCards;
    private int tested;
    private int recalled;
    private long seconds;

    protected StudyDay() {}

    public StudyDay(long personId, LocalDate day) {
        this.key = new Key(personId, day);
    }

    public LocalDate day() {
        return key.studyDay();
    }

    public int reviews() {
        return reviews;
    }

    /** Cards met for the first time. */
    public int newCards() {
        return newCards;
    }

    /** Reviews of cards past their steps: those that retention is measured on. */
    public int tested() {
        return tested;
    }

    /** Of the tested, those recalled. */
    public int recalled() {
        return recalled;
    }

    /** Time spent answering. */
    public long seconds() {
        return seconds;
    }

    /** Counts a review. */
    public void add(Review review, long spent) {
        change(review.phaseBefore(), review.grade().recalled(), spent, 1);
    }

    /** Counts a review no longer. */
    public void takeBack(Review review, long spent) {
        change(review.phaseBefore(), review.grade().recalled(), spent, -1);
    }

    /** Adds a review by what the card was before it. */
    public void add(Phase before, boolean wasRecalled, long spent) {
        change(before, wasRecalled, spent, 1);
    }

    private void change(Phase before, boolean wasRecalled, long spent, int sign) {
        reviews += sign;
        seconds += sign * spent;
        if (before == Phase.NEW) {
            newCards += sign;
        }
        if (before == Phase.REVIEW) {
            tested += sign;
            recalled += wasRecalled ? sign : 0;
        }
    }

    /** Whose day and which. */
    @Embeddable
    public record Key(long personId, LocalDate studyDay) {}

    /** What a day's reviews add up to. */
    public record Sums(LocalDate day, int reviews, long seconds) {}

    /** Queries on study days. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<StudyDay, Key> {
        /** One day of the person; all zeros, and not in the table, before its first review. */
        public StudyDay of(long personId, LocalDate day) {
            StudyDay stored = findById(new Key(personId, day));
            return stored == null ? new StudyDay(personId, day) : stored;
        }

        /** On how many days between two, both included, the person has reviewed. */
        public long studied(long personId, LocalDate first, LocalDate last) {
            return count("key.personId = ?1 and key.studyDay between ?2 and ?3 and reviews > 0", personId, first, last);
        }

        /** How many reviews each person has done, by person; nobody without any. */
        public Map<Long, Long> reviewsOfAll() {
            return getEntityManager()
                    .createQuery(
                            "select d.key.personId, sum(d.reviews) from StudyDay d group by d.key.personId",
                            Object[].class)
                    .getResultStream()
                    .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        }

        /** The first of the person's latest days that together hold so many; of no more days than that. */
        public LocalDate since(long personId, ToIntFunction<StudyDay> counted, int many) {
            List<StudyDay> latest = find("key.personId = ?1 order by key.studyDay desc", personId)
                    .page(0, many)
                    .list();
            LocalDate since = LocalDate.EPOCH;
            int sum = 0;
            for (StudyDay day : latest) {
                if (sum < many) {
                    since = day.day();
                }
                sum += counted.applyAsInt(day);
            }
            return since;
        }

        /** What the days from the first to the last given add up to, the last one first. */
        public List<Sums> sums(long personId, LocalDate first, LocalDate last) {
            return getEntityManager()
                    .createQuery(
                            "select d.key.studyDay, d.reviews, d.seconds from StudyDay d where d.key.personId = ?1"
                                    + " and d.key.studyDay between ?2 and ?3 order by d.key.studyDay desc",
                            Sums.class)
                    .setParameter(1, personId)
                    .setParameter(2, first)
                    .setParameter(3, last)
                    .getResultList();
        }

        /** The person's days from the first to the last given, oldest first; days without a review are missing. */
        public List<StudyDay> between(long personId, LocalDate first, LocalDate last) {
            return list(
                    "key.personId = ?1 and key.studyDay between ?2 and ?3 order by key.studyDay",
                    personId,
                    first,
                    last);
        }
    }
}
