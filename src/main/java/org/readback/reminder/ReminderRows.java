package org.readback.reminder;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** What is kept of how people are reminded. */
@Singleton
class ReminderRows implements PersonalRows {
    private static final List<String> GONE =
            List.of("delete from calendar_feed where person_id = ?1", "delete from mail_digest where person_id = ?1");

    private static final List<OwnRows> OWN = List.of(
            OwnRows.many(
                    "mailReminders",
                    "e.personId",
                    "e.atHour as atHour, e.settledDay as settledDay",
                    "MailDigest e",
                    0L),
            OwnRows.many("calendarFeed", "e.personId", "e.madeAt as madeAt", "CalendarFeed e", 0L));

    private final PersonStatements statements;

    ReminderRows(PersonStatements statements) {
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
