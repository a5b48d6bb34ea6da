package org.readback.review.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.hibernate.Session;
import org.readback.account.person.Person;
import org.readback.bank.store.QuestionEntity;
import org.readback.memory.plan.Learner;
import org.readback.memory.plan.Routine;
import org.readback.memory.plan.SimulatedLog;
import org.readback.memory.schedule.CardHistory;
import org.readback.memory.schedule.DayLoad;
import org.readback.memory.schedule.Due;
import org.readback.memory.schedule.Maturity;
import org.readback.memory.schedule.Phase;
import org.readback.memory.schedule.Scheduler;
import org.readback.memory.schedule.SeenCard;
import org.readback.memory.schedule.Trials;
import org.readback.review.card.Card;
import org.readback.review.learner.LearnerModel;
import org.readback.review.learner.LearnerModels;
import org.readback.review.log.Review;
import org.readback.review.log.StudyDay;
import org.readback.review.tally.Tallies;
import org.readback.review.tally.TallySheet;

/**
 * Writes what a simulated person would have left behind: answers, reviews and the cards and days they add up to, all of it
 * as if it had been studied in the browser. For people who have not studied yet.
 */
@ApplicationScoped
public class SimulatedStudy {
    private static final int BATCH = 2_000;

    private static final String ATTEMPT = """
            insert into attempt (person_id, question_id, attempt_no, version_no, given, outcome, score, proposed_grade,
                                 overruled, answered_at, seconds, closed, counts)
            values (?, ?, ?, ?, '{"revealed":true}', 'UNJUDGED', 0, null, false, ?, ?, true, true)""";

    private static final String REVIEW = """
            insert into review (attempt_id, person_id, question_id, grade, reviewed_at, study_day, zone,
                                desired_retention, model, fuzz_seed, due_day, due_at, due_step,
                                phase_before, elapsed_days, predicted, stability_before)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Session session;
    private final Person.Repository people;
    private final QuestionEntity.Repository questions;
    private final LearnerModels learnerModels;
    private final Tallies tallies;

    SimulatedStudy(
            Session session,
            Person.Repository people,
            QuestionEntity.Repository questions,
            LearnerModels learnerModels,
            Tallies tallies) {
        this.session = session;
        this.people = people;
        this.questions = questions;
        this.learnerModels = learnerModels;
        this.tallies = tallies;
    }

    /**
     * Writes some days of study. Needs a transaction.
     *
     * @param learner how the person really remembers
     * @param newPerDay questions met on each day of study, in the bank's order, until there are no more
     * @param routine when they sit down
     * @param first the first study day
     * @param seed the same gives the same
     * @return how many reviews that were
     */
    public int write(
            long personId, Learner learner, int newPerDay, Routine routine, LocalDate first, int days, long seed) {
        Person person = people.findById(personId);
        LearnerModel own = learnerModels.of(personId);
        List<QuestionEntity> bank = questions.introduced();
        Scheduler scheduler = own.scheduler(person, own.settings().desiredRetention(), DayLoad.EVEN);
        List<SimulatedLog.Review> log = SimulatedLog.overDays(
                learner,
                scheduler,
                own.settings().calendar(person),
                newPerDay,
                bank.size(),
                routine,
                first,
                days,
                seed);
        session.doWork(connection -> rows(connection, personId, own, bank, log));
        cards(personId, own, bank, log);
        return log.size();
    }

    private static void rows(
            Connection connection,
            long personId,
            LearnerModel own,
            List<QuestionEntity> bank,
            List<SimulatedLog.Review> log)
            throws SQLException {
        Map<Integer, Integer> numbers = new HashMap<>();
        try (PreparedStatement attempts = connection.prepareStatement(ATTEMPT, Statement.RETURN_GENERATED_KEYS);
                PreparedStatement reviews = connection.prepareStatement(REVIEW)) {
            for (int from = 0; from < log.size(); from += BATCH) {
                List<SimulatedLog.Review> some = log.subList(from, Math.min(log.size(), from + BATCH));
                for (SimulatedLog.Review review : some) {
                    QuestionEntity question = bank.get(review.card());
                    attempts.setLong(1, personId);
                    attempts.setString(2, question.id());
                    attempts.setInt(3, numbers.merge(review.card(), 1, Integer::sum));
                    attempts.setInt(4, question.versionNo());
                    attempts.setObject(5, review.event().at().atOffset(ZoneOffset.UTC));
                    attempts.setInt(6, review.seconds());
                    attempts.addBatch();
                }
                attempts.executeBatch();
                try (ResultSet ids = attempts.getGeneratedKeys()) {
                    for (SimulatedLog.Review review : some) {
                        ids.next();
                        review(
                                reviews,
                                ids.getLong(1),
                                personId,
                                own,
                                bank.get(review.card()).id(),
                                review);
                    }
                }
                reviews.executeBatch();
            }
        }
    }

    private static void review(
            PreparedStatement row,
            long attemptId,
            long personId,
            LearnerModel own,
            String questionId,
            SimulatedLog.Review review)
            throws SQLException {
        OptionalDouble predicted = predicted(own, review);
        row.setLong(1, attemptId);
        row.setLong(2, personId);
        row.setString(3, questionId);
        row.setString(4, review.event().grade().name());
        row.setObject(5, review.event().at().atOffset(ZoneOffset.UTC));
        row.setObject(6, review.event().studyDay());
        row.setString(7, review.event().zone().getId());
        row.setDouble(8, review.event().desiredRetention());
        row.setString(9, own.tag());
        row.setLong(10, review.event().fuzzSeed());
        row.setObject(11, review.event().due().day());
        if (review.event().due() instanceof Due.Step step) {
            row.setObject(12, step.at().atOffset(ZoneOffset.UTC));
            row.setInt(13, step.index());
        } else {
            row.setNull(12, Types.TIMESTAMP_WITH_TIMEZONE);
            row.setNull(13, Types.INTEGER);
        }
        row.setString(14, Phase.of(review.before()).name());
        row.setInt(15, LearnerModel.elapsedDays(review.before(), review.event().studyDay()));
        set(row, 16, predicted);
        set(row, 17, Review.stability(review.before()));
        row.addBatch();
    }

    private static void set(PreparedStatement row, int place, OptionalDouble number) throws SQLException {
        if (number.isPresent()) {
            row.setDouble(place, number.getAsDouble());
        } else {
            row.setNull(place, Types.DOUBLE);
        }
    }

    private static OptionalDouble predicted(LearnerModel own, SimulatedLog.Review review) {
        return own.predicted(
                review.before(), review.event().zone(), review.event().at());
    }

    /** The same cards and days that the log folds to. */
    private void cards(long personId, LearnerModel own, List<QuestionEntity> bank, List<SimulatedLog.Review> log) {
        CardHistory history = own.history();
        Map<Integer, SeenCard> cards = new HashMap<>();
        Map<Integer, Trials> trials = new HashMap<>();
        Map<LocalDate, StudyDay> days = new HashMap<>();
        TallySheet sheet = new TallySheet();
        for (SimulatedLog.Review review : log) {
            cards.put(review.card(), history.after(review.before(), review.event()));
            Phase before = Phase.of(review.before());
            boolean recalled = review.event().grade().recalled();
            OptionalDouble predicted = before == Phase.REVIEW ? predicted(own, review) : OptionalDouble.empty();
            predicted.ifPresent(
                    p -> trials.merge(review.card(), Trials.NONE.and(p, recalled), (old, one) -> old.and(p, recalled)));
            sheet.add(new TallySheet.Counted(
                    review.event().studyDay(),
                    review.event().at().atZone(review.event().zone()).getHour(),
                    Maturity.of(before, Review.stability(review.before())),
                    review.event().grade(),
                    review.seconds(),
                    predicted));
            days.computeIfAbsent(review.event().studyDay(), day -> new StudyDay(personId, day))
                    .add(before, recalled, review.seconds());
        }
        cards.forEach((number, state) -> {
            Card card = new Card(personId, bank.get(number).id(), state, own.tag());
            card.did(trials.getOrDefault(number, Trials.NONE));
            session.persist(card);
        });
        days.values().forEach(session::persist);
        tallies.add(personId, sheet);
        session.flush();
        session.clear();
    }
}
