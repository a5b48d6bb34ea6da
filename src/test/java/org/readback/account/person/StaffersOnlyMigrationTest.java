package org.readback.account.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.support.OldSchema;

/** A database from before only staffers could study. */
@QuarkusTest
@Tag("database")
class StaffersOnlyMigrationTest {
    @Test
    @DisplayName(
            "whoever has studied, or wanted to be reminded of it, is a staffer; nobody else gets a role or loses one")
    void nobodyIsLockedOut() {
        try (OldSchema old = new OldSchema("before_staffers", "18")) {
            for (String login : new String[] {"answered", "quizzed", "reminded", "fed", "staffer", "idle", "lead"}) {
                old.person(login);
            }
            old.run(
                    "insert into person_role (person_id, role) select id, 'STAFFER' from person where login = 'staffer'");
            old.run(
                    "insert into person_role (person_id, role) select id, 'LEAD' from person where login in ('lead', 'answered')");
            old.questions("q");
            old.run(
                    "insert into answer (person_id, question_id, answer_no, version_no, given, outcome, score, overruled,"
                            + " answered_at, seconds, closed) select id, 'q', 1, 1, '{}', 'CORRECT', 1, false, current_timestamp, 1, true"
                            + " from person where login in ('answered', 'staffer')");
            old.run("insert into quiz (person_id, quiz_no, as_reviews, asked, answered, right_answers, made_at)"
                    + " select id, 1, false, 1, 0, 0, current_timestamp from person where login = 'quizzed'");
            old.run(
                    "insert into mail_digest (person_id, secret, at_hour) select id, 's', 7 from person where login = 'reminded'");
            old.run("insert into calendar_feed (person_id, secret_hash, made_at)"
                    + " select id, 'h', current_timestamp from person where login = 'fed'");

            old.migrate();

            assertThat(old.words(
                            "select p.login || ' ' || r.role from person_role r join person p on p.id = r.person_id"))
                    .containsExactlyInAnyOrder(
                            "answered LEAD",
                            "answered STAFFER",
                            "quizzed STAFFER",
                            "reminded STAFFER",
                            "fed STAFFER",
                            "staffer STAFFER",
                            "lead LEAD");
            assertThat(old.words("select subject from audit_entry where action = 'person.studied'"))
                    .containsExactlyInAnyOrder("answered", "quizzed", "reminded", "fed");
        }
    }
}
