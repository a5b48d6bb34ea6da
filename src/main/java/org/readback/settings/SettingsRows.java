package org.readback.settings;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** How people want to study. */
@Singleton
class SettingsRows implements PersonalRows {
    private static final List<String> GONE = List.of(
            "delete from topic_retention where person_id = ?1",
            "delete from absence where person_id = ?1",
            "delete from study_settings where person_id = ?1");

    private static final List<OwnRows> OWN = List.of(
            OwnRows.many(
                    "studySettings",
                    "e.personId",
                    "e.newPerDay as newPerDay, e.desiredRetention as desiredRetention, e.minutesPerDay as minutesPerDay,"
                            + " e.learningSteps as learningSteps, e.relearningSteps as relearningSteps,"
                            + " e.longestInterval as longestInterval, e.dayStartHour as dayStartHour,"
                            + " e.reviewsPerDay as reviewsPerDay, e.daysOff as daysOff, e.asksConfidence as asksConfidence",
                    "StudySettings e",
                    0L),
            OwnRows.many("absences", "e.id", "e.firstDay as firstDay, e.lastDay as lastDay", "Absence e", 0L),
            OwnRows.many(
                    "topicRetentions", "e.topicId", "e.desiredRetention as desiredRetention", "TopicRetention e", ""));

    private final PersonStatements statements;

    SettingsRows(PersonStatements statements) {
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
