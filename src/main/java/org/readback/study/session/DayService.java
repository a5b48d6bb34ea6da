package org.readback.study.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.store.QuestionEntity;
import org.readback.review.answer.AnswerEntity;
import org.readback.review.log.Review;
import org.readback.review.log.StudyDay;
import org.readback.review.pace.Pace;
import org.readback.settings.StudyClock;
import org.readback.settings.TimeTarget;
import org.readback.study.queue.CatchUp;
import org.readback.study.queue.ChosenTopic;
import org.readback.study.queue.Day;
import org.readback.study.queue.SureAndWrong;
import org.readback.web.Choice;
import org.readback.web.Texts;
import org.readback.web.format.Figures;
import org.readback.web.format.StudyWords;

/** Counts a person's day. */
@ApplicationScoped
public class DayService {
    /** What the list of topics has for what the person keeps missing; no topic is called so. */
    static final String ONLY_MISSED = "missed";

    private static final int MISSED_SHOWN = 20;

    /** How often a new card is seen on its first day: at its first step, and once more before it goes. */
    private static final int SHOWINGS_OF_NEW = 2;

    private final Person.Repository people;
    private final QuestionEntity.Repository questions;
    private final AnswerEntity.Repository answers;
    private final Review.Repository reviews;
    private final ComingCards coming;
    private final StudyDay.Repository days;
    private final BankService bank;
    private final ChosenTopic.Repository chosen;
    private final SureAndWrong sure;
    private final Day day;
    private final StudyClock clock;
    private final Texts texts;

    DayService(
            Person.Repository people,
            QuestionEntity.Repository questions,
            AnswerEntity.Repository answers,
            Review.Repository reviews,
            ComingCards coming,
            StudyDay.Repository days,
            BankService bank,
            ChosenTopic.Repository chosen,
            SureAndWrong sure,
            Day day,
            StudyClock clock,
            Texts texts) {
        this.people = people;
        this.questions = questions;
        this.answers = answers;
        this.reviews = reviews;
        this.coming = coming;
        this.days = days;
        this.bank = bank;
        this.chosen = chosen;
        this.sure = sure;
        this.day = day;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * The day's page.
     *
     * @param date the person's study day
     * @param target the minutes a day that the person wants
     * @param back where what waited during an absence is spread over some days
     * @param steps cards to see once more
     * @param due reviews due
     * @param fresh new questions
     * @param heap whether more waits than one sitting holds, and nothing limits the day
     * @param minutes about how long that takes
     * @param pace seconds a review, which the minutes are counted with
     * @param paceKnown whether that is the person's own pace
     * @param done reviews done today
     * @param begun whether a session is under way
     * @param next when the next cards come, in words; empty if none is waiting
     * @param bankEmpty whether there are no questions at all
     * @param topic what the day is limited to, empty for nothing
     * @param onlyMissed whether that is what the person keeps missing
     * @param topics what it can be limited to
     * @param sureAndWrong questions that the person was sure of and missed
     */
    public record DayView(
            LocalDate date,
            Optional<TimeTarget> target,
            Optional<CatchUp.Back> back,
            int steps,
            int due,
            int fresh,
            boolean heap,
            long minutes,
            long pace,
            boolean paceKnown,
            int done,
            boolean begun,
            boolean ready,
            Optional<String> next,
            boolean bankEmpty,
            String topic,
            boolean onlyMissed,
            List<Choice> topics,
            int sureAndWrong) {
        /** Cards that are ahead today. */
        public int all() {
            return steps + due + fresh;
        }
    }

    /**
     * What a day's session came to.
     *
     * @param target the minutes a day that the person wants
     * @param back where what waited during an absence is spread over some days
     * @param retention percent of reviews recalled, empty if no card was due for a review
     * @param sureAndWrong what was missed although the person was sure of it
     * @param missed the first of the other questions that were missed
     * @param missedMore how many more were
     * @param left cards still ahead today
     * @param oneTopic whether the day is limited to a topic
     * @param onlyMissed whether it is limited to what the person keeps missing
     * @param undoable the answer that can be taken back
     */
    record SummaryView(
            Optional<TimeTarget> target,
            Optional<CatchUp.Back> back,
            int reviews,
            int fresh,
            int tested,
            int recalled,
            Optional<Long> retention,
            String time,
            List<Missed> sureAndWrong,
            List<Missed> missed,
            int missedMore,
            boolean left,
            Optional<String> next,
            boolean oneTopic,
            boolean onlyMissed,
            Optional<Long> undoable,
            boolean shortcuts) {
        /** Whether anything was missed. */
        public boolean anyMissed() {
            return !sureAndWrong.isEmpty() || !missed.isEmpty();
        }
    }

    /** A question that was missed, in words. */
    record Missed(String questionId, String stem, String language) {}

    /** What the person's day looks like. */
    @Transactional
    public DayView day(long personId) {
        Person person = people.findById(personId);
        Day.Ahead ahead = day.ahead(person);
        Pace pace = Pace.of(days.between(personId, ahead.today().minusDays(Pace.DAYS), ahead.today()));
        boolean open = answers.open(personId).isPresent();
        long showings = (long) ahead.steps()
                + ahead.due().size()
                + (long) SHOWINGS_OF_NEW * ahead.fresh().size();
        return new DayView(
                ahead.today(),
                ahead.target(),
                ahead.back(),
                ahead.steps(),
                ahead.due().size(),
                ahead.fresh().size(),
                ahead.isHeap(),
                Math.ceilDiv(showings * pace.seconds(), 60L),
                pace.seconds(),
                pace.own(),
                ahead.done().reviews(),
                open || ahead.done().reviews() > 0,
                open || day.next(ahead).isPresent(),
                coming.words(person, ahead),
                questions.find("retiredAt is null").page(0, 1).list().isEmpty(),
                ahead.about().onlyMissed() ? ONLY_MISSED : ahead.about().topic().orElse(""),
                ahead.about().onlyMissed(),
                topics(),
                sure.of(personId).size());
    }

    /**
     * Limits the person's day to a topic or to {@link #ONLY_MISSED}, or to nothing where it is empty.
     *
     * @throws BadRequestException if there is no such topic
     */
    @Transactional
    void choose(long personId, String topicId) {
        boolean onlyMissed = topicId.equals(ONLY_MISSED);
        boolean oneTopic = !topicId.isEmpty() && !onlyMissed;
        if (oneTopic && bank.topics().stream().noneMatch(topic -> topic.value().equals(topicId))) {
            throw new BadRequestException("there is no topic " + topicId);
        }
        ChosenTopic.About about = new ChosenTopic.About(oneTopic ? Optional.of(topicId) : Optional.empty(), onlyMissed);
        chosen.choose(personId, about, clock.today(people.findById(personId)));
    }

    private List<Choice> topics() {
        DayMessages in = texts.of(DayMessages.class);
        return Stream.of(
                        Stream.of(new Choice("", in.allTopics())),
                        bank.topics().stream(),
                        Stream.of(new Choice(ONLY_MISSED, in.onlyMissed())))
                .flatMap(Function.identity())
                .toList();
    }

    @Transactional
    SummaryView summary(long personId) {
        Person person = people.findById(personId);
        Day.Ahead ahead = day.ahead(person);
        StudyDay done = ahead.done();
        List<String> all = reviews.missed(personId, ahead.today());
        Set<String> sureOf = all.isEmpty() ? Set.of() : Set.copyOf(sure.of(personId));
        List<String> missed = all.stream().filter(id -> !sureOf.contains(id)).toList();
        return new SummaryView(
                ahead.target(),
                ahead.back(),
                done.reviews(),
                done.newCards(),
                done.tested(),
                done.recalled(),
                Figures.percent(done.recalled(), done.tested()),
                StudyWords.of(texts).time(done.seconds()),
                inWords(all.stream().filter(sureOf::contains).toList()),
                inWords(missed.stream().limit(MISSED_SHOWN).toList()),
                Math.max(0, missed.size() - MISSED_SHOWN),
                day.next(ahead).isPresent(),
                coming.words(person, ahead),
                ahead.about().topic().isPresent(),
                ahead.about().onlyMissed(),
                reviews.last(personId, ahead.today()).map(Review::answerId),
                person.shortcuts());
    }

    private List<Missed> inWords(List<String> questionIds) {
        return bank.current(questionIds).stream()
                .map(question -> new Missed(
                        question.id(),
                        question.question().stem(),
                        question.source().language()))
                .toList();
    }
}
