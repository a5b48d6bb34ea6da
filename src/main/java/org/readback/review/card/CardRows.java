package org.readback.review.card;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** People's cards, what they put aside, and how far they have come. */
@Singleton
class CardRows implements PersonalRows {
    private static final List<String> GONE = List.of(
            "delete from card where person_id = ?1",
            "delete from introduced where person_id = ?1",
            "delete from put_aside where person_id = ?1");

    private static final List<OwnRows> OWN = List.of(
            OwnRows.many(
                    "cards",
                    "e.questionId",
                    "e.phase as phase, e.step as step, e.memory.stability as stability,"
                            + " e.memory.difficulty as difficulty, e.memory.trace as trace, e.memory.beside as beside,"
                            + " e.model as model, e.lastReviewedAt as lastReviewedAt, e.lastStudyDay as lastStudyDay,"
                            + " e.dueDay as dueDay, e.dueAt as dueAt, e.reviews as reviews, e.lapses as lapses,"
                            + " e.trials.tested as tested, e.trials.failed as failed,"
                            + " e.trials.expectedFailures as expectedFailures",
                    "Card e",
                    ""),
            OwnRows.many(
                    "putAside", "e.questionId", "e.untilDay as untilDay, e.putAt as putAt", "BuryOrSuspension e", ""));

    private final PersonStatements statements;

    CardRows(PersonStatements statements) {
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
