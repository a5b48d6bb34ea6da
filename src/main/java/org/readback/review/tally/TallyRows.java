package org.readback.review.tally;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** Sums of people's reviews. The export leaves them out: the reviews make them. */
@Singleton
class TallyRows implements PersonalRows {
    private static final List<String> GONE =
            List.of("delete from review_tally where person_id = ?1", "delete from forecast_tally where person_id = ?1");

    private final PersonStatements statements;

    TallyRows(PersonStatements statements) {
        this.statements = statements;
    }

    @Override
    public void delete(long personId) {
        statements.run(personId, GONE);
    }
}
