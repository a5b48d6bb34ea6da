package org.readback.memory.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.readback.memory.basics.Elapsed;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.StudyCalendar;

/**
 * One person's reviews in the order they happened, laid out for going over them quickly. Reviews are sorted by time; two
 * of one card at the same millisecond are one review, and the first in the file stands.
 */
public final class ReviewLog {

    private final Grade[] grades;
    private final Instant[] times;
    private final LocalDate[] days;
    private final int[] previous;
    private final int[] cards;
    private final int cardCount;

    private ReviewLog(Grade[] grades, Instant[] times, LocalDate[] days, int[] previous, int[] cards, int cardCount) {
        this.grades = grades;
        this.times = times;
        this.days = days;
        this.previous = previous;
        this.cards = cards;
        this.cardCount = cardCount;
    }

    /** The log of a person whose study days the calendar gives. */
    public static ReviewLog of(List<LoggedReview> reviews, StudyCalendar calendar) {
        List<LoggedReview> sorted =
                reviews.stream().sorted(Comparator.comparing(LoggedReview::at)).toList();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> lastOfCard = new HashMap<>();
        Grade[] grades = new Grade[sorted.size()];
        Instant[] times = new Instant[sorted.size()];
        LocalDate[] days = new LocalDate[sorted.size()];
        int[] previous = new int[sorted.size()];
        int[] cards = new int[sorted.size()];
        int size = 0;
        for (LoggedReview review : sorted) {
            int last = lastOfCard.getOrDefault(review.card(), -1);
            if (last >= 0 && times[last].equals(review.at())) {
                continue;
            }
            grades[size] = review.grade();
            times[size] = review.at();
            days[size] = calendar.dayOf(review.at());
            previous[size] = last;
            Integer known = numbers.putIfAbsent(review.card(), numbers.size());
            cards[size] = known == null ? numbers.size() - 1 : known;
            lastOfCard.put(review.card(), size);
            size++;
        }
        return new ReviewLog(
                Arrays.copyOf(grades, size),
                Arrays.copyOf(times, size),
                Arrays.copyOf(days, size),
                Arrays.copyOf(previous, size),
                cards,
                numbers.size());
    }

    /** The log as it was after its first so many reviews. */
    public ReviewLog first(int reviews) {
        int seen = 0;
        for (int review = 0; review < reviews; review++) {
            seen = Math.max(seen, cards[review] + 1);
        }
        return new ReviewLog(
                Arrays.copyOf(grades, reviews),
                Arrays.copyOf(times, reviews),
                Arrays.copyOf(days, reviews),
                Arrays.copyOf(previous, reviews),
                cards,
                seen);
    }

    public int size() {
        return grades.length;
    }

    public int cardCount() {
        return cardCount;
    }

    public Grade grade(int review) {
        return grades[review];
    }

    /** Which card, from 0 in the order of first reviews. */
    public int card(int review) {
        return cards[review];
    }

    /** The review of the same card before this one, or -1. */
    public int previous(int review) {
        return previous[review];
    }

    /** The time since the review of the same card before this one; none for a first review. */
    public Elapsed elapsed(int review) {
        int before = previous[review];
        return before < 0 ? Elapsed.NONE : Elapsed.between(times[before], days[before], times[review], days[review]);
    }

    /** Whole study days since the review of the same card before this one; 0 for a first review. */
    public int studyDaysSince(int review) {
        int before = previous[review];
        return before < 0 ? 0 : (int) Math.max(0, days[review].toEpochDay() - days[before].toEpochDay());
    }

    /**
     * Whether the review says something about long-term memory: not the card's first, and on a later study day than the
     * one before it. Every model is scored on these.
     */
    public boolean isTarget(int review) {
        return studyDaysSince(review) >= 1;
    }

    /** The targets, in order. */
    public int[] targets() {
        return IntStream.range(0, size()).filter(this::isTarget).toArray();
    }
}
