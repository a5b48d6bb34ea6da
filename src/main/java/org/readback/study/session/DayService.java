package org.readback.study.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.bank.store.QuestionEntity;
import org.readback.review.answer.Attempt;
import org.readback.review.log.StudyDay;
import org.readback.review.pace.Pace;
import org.readback.settings.TimeTarget;
import org.readback.study.queue.CatchUp;
import org.readback.study.queue.ConfidentErrors;
import org.readback.study.queue.QueueBuilder;

/** Counts a person's day. */
@ApplicationScoped
public class DayService {
    private final Person.Repository people;
    private final QuestionEntity.Repository questions;
    private final Attempt.Repository attempts;
    private final StudyDay.Repository days;
    private final ConfidentErrors confidentErrors;
    private final QueueBuilder queueBuilder;
    private final DayTopics topics;
    private final ComingCards coming;

    DayService(
            Person.Repository people,
            QuestionEntity.Repository questions,
            Attempt.Repository attempts,
            StudyDay.Repository days,
            ConfidentErrors confidentErrors,
            QueueBuilder queueBuilder,
            DayTopics topics,
            ComingCards coming) {
        this.people = people;
        this.questions = questions;
        this.attempts = attempts;
        this.days = days;
        this.confidentErrors = confidentErrors;
        this.queueBuilder = queueBuilder;
        this.topics = topics;
        this.coming = coming;
    }

    /**
     * The day's page.
     *
     * @param date the person's study day
     * @param target the minutes a day that the person wants
     * @param back where what waited during an absence is spread over some days
     * @param done reviews done today
     * @param begun whether a session is under way
     * @param ready whether there is something to do now
     * @param next when the next cards come, in words; empty if none is waiting
     * @param bankEmpty whether there are no questions at all
     * @param sureAndWrong questions that the person was sure of and missed
     */
    public record DayView(
            LocalDate date,
            Optional<TimeTarget> target,
            Optional<CatchUp.Back> back,
            Left left,
            Estimate takes,
            int done,
            boolean begun,
            boolean ready,
            Optional<String> next,
            boolean bankEmpty,
            DayTopics.Topics topics,
            int sureAndWrong) {}

    /**
     * Cards that are ahead today.
     *
     * @param steps cards to see once more
     * @param due reviews due
     * @param fresh new questions
     * @param heap whether more waits than one sitting holds, and nothing limits the day
     */
    public record Left(int steps, int due, int fresh, boolean heap) {
        static Left of(QueueBuilder.Ahead ahead) {
            return new Left(ahead.steps(), ahead.due().size(), ahead.fresh().size(), ahead.isHeap());
        }

        public int all() {
            return steps + due + fresh;
        }
    }

    /**
     * About how long something takes.
     *
     * @param pace seconds a review, which the minutes are counted with
     * @param paceKnown whether that is the person's own pace
     */
    public record Estimate(long minutes, long pace, boolean paceKnown) {
        /** How often a new card is seen on its first day: at its first step, and once more before it goes. */
        private static final int SHOWINGS_OF_NEW = 2;

        private static final long SECONDS_A_MINUTE = 60;

        static Estimate of(Left left, Pace pace) {
            long showings = (long) left.steps() + left.due() + (long) SHOWINGS_OF_NEW * left.fresh();
            return new Estimate(Math.ceilDiv(showings * pace.seconds(), SECONDS_A_MINUTE), pace.seconds(), pace.own());
        }
    }

    /** What the person's day looks like. */
    @Transactional
    public DayView day(long personId) {
        Person person = people.findById(personId);
        QueueBuilder.Ahead ahead = queueBuilder.ahead(person);
        Left left = Left.of(ahead);
        Pace pace = Pace.of(days.between(personId, ahead.today().minusDays(Pace.DAYS), ahead.today()));
        boolean open = attempts.open(personId).isPresent();
        int done = ahead.done().reviews();
        return new DayView(
                ahead.today(),
                ahead.target(),
                ahead.back(),
                left,
                Estimate.of(left, pace),
                done,
                open || done > 0,
                open || queueBuilder.next(ahead).isPresent(),
                coming.words(person, ahead),
                questions.find("retiredAt is null").page(0, 1).list().isEmpty(),
                topics.topics(ahead.about()),
                confidentErrors.of(personId).size());
    }
}
