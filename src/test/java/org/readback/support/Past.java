package org.readback.support;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.Phase;

/** What somebody did with a question in the past, straight into the log; no card and no sum follows. */
public record Past(long person, String question) {
    /** An answer that was graded or given up, under the next number. */
    public void answered(Instant at) {
        StudyBank.update(
                "insert into attempt (person_id, question_id, attempt_no, counts, version_no, given, outcome, score,"
                        + " overruled, answered_at, seconds, closed)"
                        + " select ?, ?, coalesce(max(attempt_no), 0) + 1, true, 1, '{\"revealed\":true}', 'UNJUDGED', 0,"
                        + " false, ?, 5, true from attempt where person_id = ? and question_id = ?",
                person,
                question,
                at.atOffset(ZoneOffset.UTC),
                person,
                question);
    }

    /** An answer with its grade, on a study day. */
    public void reviewed(Grade grade, Instant at, LocalDate day, LocalDate due, Phase before) {
        answered(at);
        StudyBank.update(
                "insert into review (attempt_id, person_id, question_id, grade, reviewed_at, study_day, zone,"
                        + " desired_retention, model, fuzz_seed, due_day, phase_before, elapsed_days)"
                        + " select id, person_id, question_id, ?, answered_at, ?, 'UTC', 0.9, 'FSRS-6', 1, ?, ?, ?"
                        + " from attempt where person_id = ? and question_id = ? order by attempt_no desc limit 1",
                grade.name(),
                day,
                due,
                before.name(),
                before == Phase.REVIEW ? 1 : 0,
                person,
                question);
    }
}
