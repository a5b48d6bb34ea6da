package org.readback.progress.figure;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.readback.memory.evaluation.LoggedReview;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.plan.Learner;
import org.readback.memory.plan.SimulatedLog;
import org.readback.memory.plan.StudyHabits;
import org.readback.memory.schedule.CardHistory;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.Due;
import org.readback.memory.schedule.NewCard;
import org.readback.memory.schedule.Phase;
import org.readback.memory.schedule.Retrievability;
import org.readback.memory.schedule.ReviewEvent;
import org.readback.memory.schedule.Scheduler;
import org.readback.memory.schedule.SchedulingSettings;
import org.readback.memory.schedule.SeenCard;
import org.readback.memory.schedule.StudyCalendar;
import org.readback.memory.schedule.Trials;
import org.readback.review.learner.LearnerModel;
import org.readback.review.log.Review;

/**
 * Gives somebody months of reviews as the memory package simulates them, with the cards that they make; as from before there
 * were tallies. Zone UTC, days until yesterday.
 */
final class SimulatedPerson {
    private static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START);
    private static final int SECONDS = 9;
    private static final int CARDS_A_DAY = 3;
    private static final double SKIPPED = 0.15;

    private final Connection connection;
    private final long person;
    private final List<String> questions;
    private final CardHistory history = new CardHistory(Fsrs6.DEFAULT);
    private final Scheduler scheduler = new Scheduler(Fsrs6.DEFAULT, SchedulingSettings.DEFAULTS, CALENDAR);
    private final Map<String, CardState> states = new HashMap<>();
    private final Map<String, Trials> trials = new HashMap<>();
    private final Map<String, Integer> answers = new HashMap<>();

    private SimulatedPerson(Connection connection, long person, List<String> questions) {
        this.connection = connection;
        this.person = person;
        this.questions = questions;
    }

    /** So many days of study that end the day before now; of these questions at most, in this order. */
    static void write(Connection connection, long person, List<String> questions, int days, Instant now)
            throws SQLException {
        LocalDate first = CALENDAR.dayOf(now).minusDays(days);
        List<LoggedReview> log = SimulatedLog.of(
                new Learner(Fsrs6.DEFAULT, StudyHabits.USUAL, SKIPPED),
                new Scheduler(Fsrs6.DEFAULT, SchedulingSettings.DEFAULTS, CALENDAR),
                CALENDAR,
                CARDS_A_DAY,
                first.atTime(LocalTime.of(7, 40)).toInstant(ZoneOffset.UTC),
                days * CARDS_A_DAY * 10,
                7);
        boolean committing = connection.getAutoCommit();
        connection.setAutoCommit(false);
        SimulatedPerson simulated = new SimulatedPerson(connection, person, questions);
        for (LoggedReview review : log) {
            int card = Integer.parseInt(review.card());
            if (card < questions.size() && CALENDAR.dayOf(review.at()).isBefore(CALENDAR.dayOf(now))) {
                simulated.review(questions.get(card), shifted(review));
            }
        }
        simulated.cards();
        simulated.sums();
        connection.commit();
        connection.setAutoCommit(committing);
    }

    /** Every third day in the evening. */
    private static LoggedReview shifted(LoggedReview review) {
        boolean evening = CALENDAR.dayOf(review.at()).toEpochDay() % 3 == 0;
        return evening
                ? new LoggedReview(review.card(), review.grade(), review.at().plus(Duration.ofHours(11)))
                : review;
    }

    private void review(String question, LoggedReview review) throws SQLException {
        CardState before = states.getOrDefault(question, new NewCard());
        ReviewEvent event =
                scheduler.event(before, review.grade(), review.at(), review.at().toEpochMilli());
        OptionalDouble predicted = new Retrievability(Fsrs6.DEFAULT, CALENDAR).at(before, review.at());
        Phase phase = Phase.of(before);
        if (phase == Phase.REVIEW) {
            trials.merge(
                    question,
                    Trials.NONE.and(predicted.orElseThrow(), review.grade().recalled()),
                    (old, one) ->
                            old.and(predicted.orElseThrow(), review.grade().recalled()));
        }
        try (PreparedStatement row = connection.prepareStatement(
                "insert into attempt (person_id, question_id, attempt_no, version_no, given, outcome, score,"
                        + " proposed_grade, overruled, answered_at, seconds, closed)"
                        + " values (?, ?, ?, 1, '{\"revealed\":true}', 'UNJUDGED', 0, 'GOOD', false, ?, ?, true)")) {
            row.setLong(1, person);
            row.setString(2, question);
            row.setInt(3, answers.merge(question, 1, Integer::sum));
            row.setObject(4, utc(review.at()));
            row.setInt(5, SECONDS);
            row.executeUpdate();
        }
        Due.Step step = event.due() instanceof Due.Step due ? due : null;
        try (PreparedStatement row = connection.prepareStatement(
                "insert into review (attempt_id, person_id, question_id, grade, reviewed_at, study_day, zone,"
                        + " desired_retention, model, fuzz_seed, due_day, due_at, due_step, phase_before, elapsed_days,"
                        + " predicted, stability_before) select id, person_id, question_id, ?, answered_at, ?, 'UTC', 0.9, 'FSRS-6', ?, ?,"
                        + " ?, ?, ?, ?, ?, ? from attempt where person_id = ? and question_id = ? and attempt_no = ?")) {
            row.setString(1, review.grade().name());
            row.setDate(2, Date.valueOf(event.studyDay()));
            row.setLong(3, event.fuzzSeed());
            row.setDate(4, Date.valueOf(event.due().day()));
            row.setObject(5, step == null ? null : utc(step.at()), Types.TIMESTAMP_WITH_TIMEZONE);
            row.setObject(6, step == null ? null : step.index(), Types.INTEGER);
            row.setString(7, phase.name());
            row.setInt(8, LearnerModel.elapsedDays(before, event.studyDay()));
            row.setObject(9, predicted.isPresent() ? predicted.getAsDouble() : null, Types.DOUBLE);
            OptionalDouble stability = Review.stability(before);
            row.setObject(10, stability.isPresent() ? stability.getAsDouble() : null, Types.DOUBLE);
            row.setLong(11, person);
            row.setString(12, question);
            row.setInt(13, answers.get(question));
            row.executeUpdate();
        }
        states.put(question, history.after(before, event));
    }

    private void cards() throws SQLException {
        for (String question : questions) {
            if (states.get(question) instanceof SeenCard card) {
                card(question, card, trials.getOrDefault(question, Trials.NONE));
            }
        }
    }

    private void card(String question, SeenCard card, Trials did) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into card (person_id, question_id, phase, step, stability, difficulty, trace, last_reviewed_at,"
                        + " last_study_day, due_day, due_at, reviews, lapses, tested, failed, expected_failures, version)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)")) {
            Due.Step step = card.due() instanceof Due.Step due ? due : null;
            row.setLong(1, person);
            row.setString(2, question);
            row.setString(3, Phase.of(card).name());
            row.setInt(4, step == null ? 0 : step.index());
            row.setDouble(5, card.memory().stability());
            row.setDouble(6, card.memory().difficulty());
            row.setDouble(7, card.memory().trace());
            row.setObject(8, utc(card.lastReviewedAt()));
            row.setDate(9, Date.valueOf(card.lastStudyDay()));
            row.setDate(10, Date.valueOf(card.dueDay()));
            row.setObject(11, step == null ? null : utc(step.at()), Types.TIMESTAMP_WITH_TIMEZONE);
            row.setInt(12, card.reviews());
            row.setInt(13, card.lapses());
            row.setInt(14, did.tested());
            row.setInt(15, did.failed());
            row.setDouble(16, did.expected());
            row.executeUpdate();
        }
    }

    /** The days' sums. The tallies are for who asks. */
    private void sums() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into study_day (person_id, study_day, reviews, new_cards, tested, recalled,"
                    + " seconds) select person_id, study_day, count(*),"
                    + " count(case when phase_before = 'NEW' then 1 end),"
                    + " count(case when phase_before = 'REVIEW' then 1 end),"
                    + " count(case when phase_before = 'REVIEW' and grade <> 'AGAIN' then 1 end), " + SECONDS
                    + " * count(*) from review where person_id = " + person + " group by person_id, study_day");
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
