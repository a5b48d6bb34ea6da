package org.readback.study.queue;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.review.card.BuryOrSuspension;
import org.readback.review.card.DueCards;
import org.readback.review.log.StudyDay;
import org.readback.settings.StudySettings;

/** Which reviews a day asks, and in what order. Its method needs a transaction. */
@Singleton
class DayReviews {
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private final DueCards due;
    private final TroubleCards troubleCards;
    private final BuryOrSuspension.Repository aside;
    private final AskedToday asked;
    private final CatchUp catchUp;
    private final Backlogs backlogs;

    DayReviews(
            DueCards due,
            TroubleCards troubleCards,
            BuryOrSuspension.Repository aside,
            AskedToday asked,
            CatchUp catchUp,
            Backlogs backlogs) {
        this.due = due;
        this.troubleCards = troubleCards;
        this.aside = aside;
        this.asked = asked;
        this.catchUp = catchUp;
        this.backlogs = backlogs;
    }

    /**
     * A day's reviews.
     *
     * @param back where the person was away lately and what waited is spread over some days
     * @param inOrder their questions, the next one first; no more than there is room for
     * @param waiting how many wait until tomorrow, because what was asked today gives them away
     * @param apart what had better wait because of what was asked today, or was put aside
     */
    record Reviews(Optional<CatchUp.Back> back, List<String> inOrder, int waiting, BuriedSiblings apart) {}

    /**
     * The reviews that are still ahead.
     *
     * @param about what the day is limited to
     * @param done what was done today
     */
    Reviews ahead(long personId, LocalDate today, ChosenTopic.About about, StudySettings own, StudyDay done) {
        Set<String> putAside = aside.on(personId, today);
        BuriedSiblings apart = asked.apart(personId, today);
        apart.keepBack(putAside);
        DueToday reviewsDue = DueToday.of(
                (about.onlyMissed() ? troubleCards.on(personId, today) : due.dueReviews(personId, today))
                        .stream()
                                .filter(review -> !putAside.contains(review.questionId()))
                                .filter(review -> about.covers(review.topicId()))
                                .toList(),
                apart,
                today);
        // Who asks for what they keep missing has asked for more than the day's share.
        if (about.onlyMissed()) {
            return new Reviews(
                    Optional.empty(), inOrder(personId, reviewsDue, NO_LIMIT, today), reviewsDue.waiting(), apart);
        }
        Optional<CatchUp.Back> back = catchUp.of(personId, own, today, reviewsDue.askable(), done);
        int most = back.map(CatchUp.Back::perDay).orElse(own.reviewsPerDay());
        int room = Math.max(0, most - done.tested());
        return new Reviews(back, inOrder(personId, reviewsDue, room, today), reviewsDue.waiting(), apart);
    }

    /** The questions of the reviews that there is room for: the longest overdue first, or what a backlog gains most from. */
    private List<String> inOrder(long personId, DueToday reviewsDue, int room, LocalDate today) {
        boolean backlog = reviewsDue.free().size() > Math.min(room, Backlog.FROM);
        List<DueCards.DueReview> first =
                backlog ? backlogs.of(personId, today).inOrder(reviewsDue.free()) : reviewsDue.free();
        return Stream.concat(first.stream(), reviewsDue.last().stream())
                .limit(room)
                .map(DueCards.DueReview::questionId)
                .toList();
    }
}
