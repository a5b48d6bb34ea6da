package org.readback.review.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.TreeMap;
import org.readback.review.answer.Attempt;
import org.readback.review.log.Retraction;
import org.readback.review.log.Review;
import org.readback.support.Rows;

/** A person's tallies as they are stored, and as the log alone makes them. */
@ApplicationScoped
public class TallyRebuild {
    private final Review.Repository reviews;
    private final Retraction.Repository retractions;
    private final Attempt.Repository attempts;
    private final Tallies tallies;

    TallyRebuild(
            Review.Repository reviews,
            Retraction.Repository retractions,
            Attempt.Repository attempts,
            Tallies tallies) {
        this.reviews = reviews;
        this.retractions = retractions;
        this.attempts = attempts;
        this.tallies = tallies;
    }

    /** What is stored, in words; without sums of nothing, which an undo leaves behind. */
    @Transactional
    public Map<String, String> stored(long personId) {
        Map<String, String> found = new TreeMap<>();
        for (String row : Rows.words(
                "select span || ' ' || starts_on || ' ' || local_hour || ' ' || stage || ' ' || grade || ' = ' || reviews"
                        + " || ' ' || seconds from review_tally where person_id = ? and (reviews <> 0 or seconds <> 0)"
                        + " union all select span || ' ' || starts_on || ' ' || bin || ' = ' || reviews || ' ' || recalled"
                        + " || ' ' || millionths from forecast_tally where person_id = ?"
                        + " and (reviews <> 0 or recalled <> 0 or millionths <> 0)",
                personId,
                personId)) {
            String[] parts = row.split(" = ", 2);
            found.put(parts[0], parts[1]);
        }
        return found;
    }

    /** Tallies a log that was written without its sums. */
    @Transactional
    public void fill(long personId) {
        tallies.add(personId, sheet(personId));
    }

    private TallySheet sheet(long personId) {
        TallySheet sheet = new TallySheet();
        for (Review review : reviews.list("personId", personId)) {
            if (retractions.findByIdOptional(review.id()).isEmpty()) {
                sheet.add(TallySheet.Counted.of(review, review.seconds(attempts.findById(review.attemptId()))));
            }
        }
        return sheet;
    }

    /** What the reviews that were not taken back add up to, in the same words. */
    @Transactional
    public Map<String, String> rebuilt(long personId) {
        TallySheet sheet = sheet(personId);
        Map<String, String> found = new TreeMap<>();
        sheet.reviews()
                .forEach((key, sums) -> found.put(
                        key.span() + " " + key.startsOn() + " " + key.hour() + " " + key.stage() + " " + key.grade(),
                        sums.reviews() + " " + sums.seconds()));
        sheet.forecasts()
                .forEach((key, sums) -> found.put(
                        key.span() + " " + key.startsOn() + " " + key.bin(),
                        sums.reviews() + " " + sums.recalled() + " " + sums.millionths()));
        return found;
    }
}
