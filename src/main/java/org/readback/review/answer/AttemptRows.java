package org.readback.review.answer;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** People's attempts at questions. */
@Singleton
class AttemptRows implements PersonalRows {
    private static final List<String> GONE = List.of("delete from attempt where person_id = ?1");

    private static final List<OwnRows> OWN = List.of(OwnRows.many(
            "attempts",
            "e.id",
            "e.questionId as questionId, e.attemptNo as attemptNo, e.counts as counts, e.versionNo as versionNo, e.given as given,"
                    + " e.outcome as outcome, e.score as score, e.proposedGrade as proposedGrade,"
                    + " e.overruled as overruled, e.answeredAt as answeredAt, e.seconds as seconds,"
                    + " e.closed as closed, e.confidence as confidence, e.pausedSeconds as pausedSeconds",
            "Attempt e",
            0L));

    private final PersonStatements statements;

    AttemptRows(PersonStatements statements) {
        this.statements = statements;
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
