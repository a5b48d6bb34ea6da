package org.readback.review.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.support.OldSchema;

/** A database from when a session and a quiz each kept what was answered. */
@QuarkusTest
@Tag("database")
class AttemptMigrationTest {
    @Test
    @DisplayName("every answer is an attempt, those that only a quiz had too, under numbers of their own")
    void allAreKept() {
        try (OldSchema old = new OldSchema("before_attempts", "19")) {
            old.person("kim");
            old.questions("a", "b", "c", "d");
            old.run(answer("a", 1, "session", "CORRECT", false));
            old.run(answer("a", 2, "counted", "WRONG", false));
            old.run(answer("b", 1, "word taken back", "PARTLY", true));
            old.run("insert into review (answer_id, person_id, question_id, grade, reviewed_at, study_day, zone,"
                    + " desired_retention, model, fuzz_seed, due_day, phase_before, elapsed_days)"
                    + " select id, person_id, question_id, 'AGAIN', answered_at, current_date, 'UTC', 0.9, 'FSRS-6', 1,"
                    + " current_date, 'NEW', 0 from answer where given = 'counted'");
            old.run("insert into quiz (person_id, quiz_no, as_reviews, asked, answered, right_answers, made_at)"
                    + " select id, 1, true, 3, 3, 2, current_timestamp from person");
            old.run(counted(1, "a", "counted", "WRONG", true));
            old.run(counted(2, "b", "word taken back", "PARTLY", false));
            old.run(aside(3, "a", "third", "WRONG", true));
            old.run(aside(4, "a", "fourth", "TYPO", false));
            old.run(aside(5, "c", "first", "UNJUDGED", false));
            old.run("insert into quiz_question (person_id, quiz_id, place, question_id)"
                    + " select person_id, id, 6, 'd' from quiz");

            old.migrate();

            assertThat(old.words("select question_id || ' ' || attempt_no || ' ' || given || ' ' || outcome || ' '"
                            + " || coalesce(proposed_grade, 'none') || case when overruled = true then ' own word' else '' end"
                            + " || case when counts = true then ' counts' else ' aside' end"
                            + " from attempt order by question_id, attempt_no"))
                    .containsExactly(
                            "a 1 session CORRECT GOOD counts",
                            "a 2 counted WRONG GOOD own word counts",
                            "a 3 third WRONG GOOD own word aside",
                            "a 4 fourth TYPO GOOD aside",
                            "b 1 word taken back PARTLY HARD counts",
                            "c 1 first UNJUDGED none aside");
            assertThat(old.words("select q.place || ' ' || q.question_id || ' ' || coalesce(a.given, 'unanswered')"
                            + " from quiz_question q left join attempt a on a.id = q.attempt_id"
                            + " and a.question_id = q.question_id and a.closed = true order by q.place"))
                    .containsExactly(
                            "1 a counted",
                            "2 b word taken back",
                            "3 a third",
                            "4 a fourth",
                            "5 c first",
                            "6 d unanswered");
            assertThat(old.words("select a.given from review r join attempt a on a.id = r.attempt_id"))
                    .containsExactly("counted");
        }
    }

    private static String answer(String question, int number, String given, String outcome, boolean overruled) {
        return "insert into answer (person_id, question_id, answer_no, version_no, given, outcome, score, proposed_grade,"
                + " overruled, answered_at, seconds, closed) select id, '" + question + "', " + number + ", 1, '"
                + given
                + "', '" + outcome + "', 0, 'GOOD', " + overruled + ", current_timestamp, 1, true from person";
    }

    /** At a place of a quiz, what was kept as an answer too. */
    private static String counted(int place, String question, String given, String outcome, boolean overruled) {
        return "insert into quiz_question (person_id, quiz_id, place, question_id, version_no, given, outcome, score,"
                + " answered_at, overruled, answer_id) select q.person_id, q.id, " + place + ", '" + question
                + "', 1, '"
                + given + "', '" + outcome + "', 0, current_timestamp, " + overruled
                + ", a.id from quiz q join answer a on a.given = '" + given + "'";
    }

    /** At a place of a quiz, what was kept nowhere else. */
    private static String aside(int place, String question, String given, String outcome, boolean overruled) {
        return "insert into quiz_question (person_id, quiz_id, place, question_id, version_no, given, outcome, score,"
                + " answered_at, overruled) select person_id, id, " + place + ", '" + question + "', 1, '" + given
                + "', '"
                + outcome + "', 0, current_timestamp, " + overruled + " from quiz";
    }
}
