package org.readback.study.session;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** What is kept of what people said of questions. Flags stay for the instructors, without whose they are. */
@Singleton
class SessionRows implements PersonalRows {
    private static final List<String> GONE = List.of(
            "delete from private_note where person_id = ?1",
            "update question_flag set person_id = null where person_id = ?1",
            "update question_flag set settled_by = null where settled_by = ?1");

    private static final List<OwnRows> OWN = List.of(
            OwnRows.many("notes", "e.questionId", "e.words as words, e.writtenAt as writtenAt", "PrivateNote e", ""),
            OwnRows.many(
                    "flags",
                    "e.id",
                    "e.questionId as questionId, e.versionNo as versionNo, e.reason as reason, e.remark as remark,"
                            + " e.flaggedAt as flaggedAt, e.settledAt as settledAt",
                    "QuestionFlag e",
                    0L));

    private final PersonStatements statements;

    SessionRows(PersonStatements statements) {
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
