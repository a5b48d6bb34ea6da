package org.readback.study.browse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.bank.store.QuestionCodec;
import org.readback.bank.store.QuestionVersionEntity;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.Due;
import org.readback.memory.schedule.NewCard;
import org.readback.memory.schedule.Retrievability;
import org.readback.memory.schedule.SeenCard;
import org.readback.memory.schedule.Trials;
import org.readback.question.Answer;
import org.readback.question.Question;
import org.readback.review.answer.AnswerEntity;
import org.readback.review.answer.AnswerMessages;
import org.readback.review.answer.GivenWords;
import org.readback.review.answer.Judge;
import org.readback.review.answer.QuestionView;
import org.readback.review.card.Card;
import org.readback.review.card.PutAside;
import org.readback.review.learner.Memory;
import org.readback.review.learner.PersonMemory;
import org.readback.review.log.CardReviews;
import org.readback.review.log.Review;
import org.readback.settings.StudyClock;
import org.readback.study.session.OpenFlag;
import org.readback.study.session.PrivateNote;
import org.readback.study.session.QuestionFlag;
import org.readback.web.Texts;
import org.readback.web.format.StudyWords;

/** Puts together what is shown of one card. */
@ApplicationScoped
class CardViews {
    /** Reviews shown at most: the page of an old card is as quick as that of a young one. */
    private static final int MOST_REVIEWS = 100;

    private static final int CURVE_POINTS = 14;
    private static final int LONGEST_CURVE = 364;
    private static final double PERCENT = 100;
    private static final double STABLE = 0.9;

    private final Person.Repository people;
    private final BankService bank;
    private final QuestionVersionEntity.Repository versions;
    private final AnswerEntity.Repository answers;
    private final Card.Repository cards;
    private final CardReviews reviews;
    private final PutAside.Repository aside;
    private final PrivateNote.Repository notes;
    private final QuestionFlag.Repository flags;
    private final Memory memory;
    private final Judge judge;
    private final StudyClock clock;
    private final Texts texts;

    CardViews(
            Person.Repository people,
            BankService bank,
            QuestionVersionEntity.Repository versions,
            AnswerEntity.Repository answers,
            Card.Repository cards,
            CardReviews reviews,
            PutAside.Repository aside,
            PrivateNote.Repository notes,
            QuestionFlag.Repository flags,
            Memory memory,
            Judge judge,
            StudyClock clock,
            Texts texts) {
        this.people = people;
        this.bank = bank;
        this.versions = versions;
        this.answers = answers;
        this.cards = cards;
        this.reviews = reviews;
        this.aside = aside;
        this.notes = notes;
        this.flags = flags;
        this.memory = memory;
        this.judge = judge;
        this.clock = clock;
        this.texts = texts;
    }

    /** The card of a question, with or without a first answer; empty if there is no such question. */
    @Transactional
    Optional<CardView> of(long personId, String questionId) {
        return bank.current(questionId).map(question -> view(people.findById(personId), question));
    }

    /** The person's note on a question; empty text where they have none. */
    @Transactional
    String note(long personId, String questionId) {
        return notes.of(personId, questionId).orElse("");
    }

    private CardView view(Person person, PublishedQuestion published) {
        String id = published.id();
        Question question = published.question();
        Optional<Card> card = cards.of(person.id(), id);
        Optional<PutAside> put =
                aside.on(person.id(), List.of(id), clock.today(person)).stream().findFirst();
        return new CardView(
                id,
                QuestionView.preview(question).stem(),
                published.kind(),
                published.topic(),
                GivenWords.right(
                        published.question(),
                        judge.verdict(published, new Answer.Revealed()),
                        texts.of(AnswerMessages.class)),
                GivenWords.correction(question),
                question.explanation(),
                published.source(),
                CardLine.states(published, card, put),
                put.isPresent() && put.get().until().isEmpty(),
                put.flatMap(PutAside::until),
                published.retiredAt().isPresent(),
                published.factId().isEmpty(),
                answers.open(person.id())
                        .filter(answer -> answer.questionId().equals(id))
                        .map(AnswerEntity::id),
                memory(person, card),
                card.map(Card::trials).orElse(Trials.NONE),
                flags.open(person.id(), id)
                        .map(flag ->
                                new OpenFlag(flag.flaggedAt().atZone(person.zone()), flag.reason(), flag.remark())),
                reviews.latest(person.id(), id, MOST_REVIEWS).stream()
                        .map(review -> reviewed(review, person.zone()))
                        .toList(),
                versions(id, person.zone()));
    }

    private Optional<CardView.Memory> memory(Person person, Optional<Card> card) {
        PersonMemory own = memory.of(person.id());
        CardState state = memory.state(card, own);
        return switch (state) {
            case NewCard _ -> Optional.empty();
            case SeenCard seen ->
                Optional.of(new CardView.Memory(
                        percent(own.predicted(seen, person.zone(), clock.now()).orElseThrow()),
                        stability(seen, own),
                        seen.memory().difficulty(),
                        seen.dueDay(),
                        seen.reviews(),
                        seen.lapses(),
                        curve(seen, own, person)));
        };
    }

    /** Days until recall is 90 %: of a mean of models it is not what the leading one's stability says. */
    private static double stability(SeenCard card, PersonMemory own) {
        return own.model().intervalDays(card.memory(), STABLE);
    }

    /** Far enough ahead to see the memory fade, in so many steps as a small chart and a short table can hold. */
    private List<CardView.Point> curve(SeenCard card, PersonMemory own, Person person) {
        Retrievability recall = own.recall(person.zone());
        LocalDate today = clock.today(person);
        int ahead = Math.clamp(Math.round(2 * stability(card, own)), CURVE_POINTS, LONGEST_CURVE);
        Instant now = clock.now();
        return IntStream.rangeClosed(0, CURVE_POINTS)
                .mapToObj(point -> today.plusDays(Math.round((double) point * ahead / CURVE_POINTS)))
                .map(date -> new CardView.Point(
                        date,
                        percent((date.equals(today) ? recall.at(card, now) : recall.on(card, date)).orElseThrow())))
                .toList();
    }

    private CardView.Reviewed reviewed(Review review, ZoneId zone) {
        return new CardView.Reviewed(
                review.reviewedAt().atZone(zone),
                review.grade(),
                interval(review),
                review.predicted().isPresent()
                        ? Optional.of(percent(review.predicted().getAsDouble()))
                        : Optional.empty());
    }

    private String interval(Review review) {
        StudyWords words = StudyWords.of(texts);
        return switch (review.event().due()) {
            case Due.Step step -> words.wait(Duration.between(review.reviewedAt(), step.at()));
            case Due.Day due -> words.messages().inDays(ChronoUnit.DAYS.between(review.studyDay(), due.day()));
        };
    }

    private List<CardView.Version> versions(String questionId, ZoneId zone) {
        List<QuestionVersionEntity> rows = versions.history(questionId);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new CardView.Version(
                        rows.get(i).key().versionNo(),
                        rows.get(i).createdAt().atZone(zone),
                        QuestionCodec.decode(rows.get(i).body()).stem(),
                        i + 1 < rows.size()
                                && !rows.get(i + 1)
                                        .answerHash()
                                        .equals(rows.get(i).answerHash())))
                .toList();
    }

    private static double percent(double share) {
        return PERCENT * share;
    }
}
