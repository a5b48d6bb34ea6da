package org.readback.review.pace;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** What is kept of how people work and pause. */
@Singleton
class PaceRows implements PersonalRows {
    private static final List<String> GONE =
            List.of("delete from stretch where person_id = ?1", "delete from study_pause where person_id = ?1");

    private static final List<OwnRows> OWN = List.of(
            OwnRows.many(
                    "stretch",
                    "e.personId",
                    "e.lastAt as lastAt, e.seconds as seconds, e.proposedAt as proposedAt",
                    "Stretch e",
                    0L),
            OwnRows.many("pauses", "e.id", "e.pausedAt as pausedAt, e.wentOnAt as wentOnAt", "Pause e", 0L));

    private final PersonStatements statements;

    PaceRows(PersonStatements statements) {
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
