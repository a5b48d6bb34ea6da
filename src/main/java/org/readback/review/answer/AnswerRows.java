package org.readback.review.answer;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** People's answers. */
@Singleton
class AnswerRows implements PersonalRows {
    private static final List<String> GONE = List.of("delete from answer where person_id = ?1");

    private static final List<OwnRows> OWN = List.of(OwnRows.many(
            "answers",
            "e.id",
            "e.questionId as questionId, e.answerNo as answerNo, e.versionNo as versionNo, e.given as given,"
                    + " e.outcome as outcome, e.score as score, e.proposedGrade as proposedGrade,"
                    + " e.overruled as overruled, e.answeredAt as answeredAt, e.seconds as seconds,"
                    + " e.closed as closed, e.confidence as confidence, e.pausedSeconds as pausedSeconds",
            "AnswerEntity e",
            0L));

    private final PersonStatements statements;

    AnswerRows(PersonStatements statements) {
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
