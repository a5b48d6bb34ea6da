package org.readback.review.log;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** People's reviews, and the sums of a day that are kept with them; the export leaves those out. */
@Singleton
class LogRows implements PersonalRows {
    private static final List<String> GONE = List.of(
            "delete from retraction where review_id in (select id from review where person_id = ?1)",
            "delete from review where person_id = ?1",
            "delete from study_day where person_id = ?1");

    private static final List<OwnRows> OWN = List.of(OwnRows.many(
            "reviews",
            "e.id",
            "e.attemptId as attemptId, e.questionId as questionId, e.grade as grade,"
                    + " e.reviewedAt as reviewedAt, e.studyDay as studyDay, e.zone as zone,"
                    + " e.desiredRetention as desiredRetention, e.model as model, e.dueDay as dueDay,"
                    + " e.dueAt as dueAt, e.phaseBefore as phaseBefore, e.elapsedDays as elapsedDays,"
                    + " e.predicted as predicted, e.stabilityBefore as stabilityBefore,"
                    + " t.retractedAt as takenBackAt",
            "Review e left join Retraction t on t.reviewId = e.id",
            0L));

    private final PersonStatements statements;

    LogRows(PersonStatements statements) {
        this.statements = statements;
    }

    /** They refer to attempts. */
    @Override
    public int height() {
        return 1;
    }

    @Override
    public List<OwnRows> own() {
        return OWN;
    }

    @Override
    public void delete(long personId) {
        statements.run(personId, GONE);
    }
}
