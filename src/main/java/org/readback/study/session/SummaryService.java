package org.readback.study.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.review.log.Review;
import org.readback.review.log.StudyDay;
import org.readback.settings.TimeTarget;
import org.readback.study.queue.CatchUp;
import org.readback.study.queue.ConfidentErrors;
import org.readback.study.queue.QueueBuilder;
import org.readback.web.Texts;
import org.readback.web.format.NumberFormat;
import org.readback.web.format.StudyWords;

/** Says what a person's day came to so far. */
@ApplicationScoped
class SummaryService {
    private static final int MISSED_SHOWN = 20;

    private final Person.Repository people;
    private final Review.Repository reviews;
    private final BankService bank;
    private final ConfidentErrors sure;
    private final QueueBuilder queueBuilder;
    private final ComingCards coming;
    private final Texts texts;

    SummaryService(
            Person.Repository people,
            Review.Repository reviews,
            BankService bank,
            ConfidentErrors sure,
            QueueBuilder queueBuilder,
            ComingCards coming,
            Texts texts) {
        this.people = people;
        this.reviews = reviews;
        this.bank = bank;
        this.sure = sure;
        this.queueBuilder = queueBuilder;
        this.coming = coming;
        this.texts = texts;
    }

    /**
     * What a day's session came to.
     *
     * @param target the minutes a day that the person wants
     * @param back where what waited during an absence is spread over some days
     * @param left cards still ahead today
     * @param next when the next cards come, in words; empty if none is waiting
     * @param oneTopic whether the day is limited to a topic
     * @param onlyMissed whether it is limited to what the person keeps missing
     * @param undoable the answer that can be taken back
     */
    record SummaryView(
            Optional<TimeTarget> target,
            Optional<CatchUp.Back> back,
            Done done,
            Misses missed,
            boolean left,
            Optional<String> next,
            boolean oneTopic,
            boolean onlyMissed,
            Optional<Long> undoable,
            boolean shortcuts) {}

    /**
     * The day's reviews.
     *
     * @param fresh of cards met for the first time
     * @param tested of cards past their steps
     * @param recalled how many of those were recalled
     * @param retention percent of reviews recalled, empty if no card was due for a review
     * @param time spent on them, in words
     */
    record Done(int reviews, int fresh, int tested, int recalled, Optional<Long> retention, String time) {
        static Done of(StudyDay queueBuilder, StudyWords words) {
            return new Done(
                    queueBuilder.reviews(),
                    queueBuilder.newCards(),
                    queueBuilder.tested(),
                    queueBuilder.recalled(),
                    NumberFormat.percent(queueBuilder.recalled(), queueBuilder.tested()),
                    words.time(queueBuilder.seconds()));
        }
    }

    /**
     * What was missed.
     *
     * @param sure although the person was sure of it
     * @param others the first of the others
     * @param more how many more were
     */
    record Misses(List<Missed> sure, List<Missed> others, int more) {
        public boolean any() {
            return !sure.isEmpty() || !others.isEmpty();
        }
    }

    /** A question that was missed, in words. */
    record Missed(String questionId, String stem, String language) {}

    @Transactional
    SummaryView summary(long personId) {
        Person person = people.findById(personId);
        QueueBuilder.Ahead ahead = queueBuilder.ahead(person);
        return new SummaryView(
                ahead.target(),
                ahead.back(),
                Done.of(ahead.done(), StudyWords.of(texts)),
                misses(personId, ahead),
                queueBuilder.next(ahead).isPresent(),
                coming.words(person, ahead),
                ahead.about().topic().isPresent(),
                ahead.about().onlyMissed(),
                reviews.last(personId, ahead.today()).map(Review::attemptId),
                person.shortcuts());
    }

    private Misses misses(long personId, QueueBuilder.Ahead ahead) {
        List<String> all = reviews.missed(personId, ahead.today());
        Set<String> sureOf = all.isEmpty() ? Set.of() : Set.copyOf(sure.of(personId));
        List<String> others = all.stream().filter(id -> !sureOf.contains(id)).toList();
        return new Misses(
                inWords(all.stream().filter(sureOf::contains).toList()),
                inWords(others.stream().limit(MISSED_SHOWN).toList()),
                Math.max(0, others.size() - MISSED_SHOWN));
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
