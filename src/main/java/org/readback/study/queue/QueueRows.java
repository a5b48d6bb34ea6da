package org.readback.study.queue;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** What is kept of people's days. */
@Singleton
class QueueRows implements PersonalRows {
    private static final List<String> GONE = List.of("delete from chosen_topic where person_id = ?1");

    private static final List<OwnRows> OWN = List.of(OwnRows.many(
            "chosenTopic",
            "e.personId",
            "e.topicId as topicId, e.onlyMissed as onlyMissed, e.studyDay as studyDay",
            "ChosenTopic e",
            0L));

    private final PersonStatements statements;

    QueueRows(PersonStatements statements) {
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
