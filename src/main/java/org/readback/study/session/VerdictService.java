package org.readback.study.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.memory.basics.Grade;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.Outcomes;
import org.readback.question.Answer;
import org.readback.question.Outcome;
import org.readback.question.Question;
import org.readback.question.Verdict;
import org.readback.review.answer.AnswerCodec;
import org.readback.review.answer.AnswerFields;
import org.readback.review.answer.AnswerMessages;
import org.readback.review.answer.Attempt;
import org.readback.review.answer.Confidence;
import org.readback.review.answer.GivenWords;
import org.readback.review.answer.GradingMessages;
import org.readback.review.answer.Headline;
import org.readback.review.answer.Judge;
import org.readback.review.answer.NoteWords;
import org.readback.review.answer.QuestionView;
import org.readback.review.card.Card;
import org.readback.review.learner.Memory;
import org.readback.review.learner.PersonMemory;
import org.readback.review.learner.Scheduling;
import org.readback.review.log.Review;
import org.readback.settings.StudyClock;
import org.readback.web.Texts;
import org.readback.web.format.StudyWords;

/** Puts together what is said of an answer. */
@ApplicationScoped
public class VerdictService {
    private final Person.Repository people;
    private final Attempt.Repository attempts;
    private final Review.Repository reviews;
    private final Card.Repository cards;
    private final BankService bank;
    private final Judge judge;
    private final Memory memory;
    private final Scheduling scheduling;
    private final StudyClock clock;
    private final AnswerChanges changes;
    private final OwnHand hand;
    private final Texts texts;

    VerdictService(
            Person.Repository people,
            Attempt.Repository attempts,
            Review.Repository reviews,
            Card.Repository cards,
            BankService bank,
            Judge judge,
            Memory memory,
            Scheduling scheduling,
            StudyClock clock,
            AnswerChanges changes,
            OwnHand hand,
            Texts texts) {
        this.people = people;
        this.attempts = attempts;
        this.reviews = reviews;
        this.cards = cards;
        this.bank = bank;
        this.judge = judge;
        this.memory = memory;
        this.scheduling = scheduling;
        this.clock = clock;
        this.changes = changes;
        this.hand = hand;
        this.texts = texts;
    }

    /**
     * The verdict on an answer of the person.
     *
     * @throws NotFoundException if they gave no such answer
     */
    @Transactional
    public VerdictView view(long personId, long answerId) {
        Person person = people.findById(personId);
        Attempt attempt = attempts.own(personId, answerId).orElseThrow(NotFoundException::new);
        PublishedQuestion asked =
                bank.version(attempt.questionId(), attempt.versionNo()).orElseThrow();
        Question question = asked.question();
        Answer given = AnswerCodec.read(attempt.given());
        Verdict verdict = judge.verdict(asked, given);
        AnswerMessages in = texts.of(AnswerMessages.class);
        return new VerdictView(
                answerId,
                asked.id(),
                asked.topic(),
                QuestionView.preview(question).stem(),
                Headline.of(attempt, given),
                question instanceof Question.TrueFalse,
                GivenWords.of(question, given, in),
                GivenWords.right(question, verdict, in),
                GivenWords.correction(question),
                difference(verdict),
                attempt.overruled() ? Optional.empty() : note(verdict),
                changes.of(personId, asked, attempt.attemptNo()),
                options(question, given),
                question.explanation(),
                asked.source(),
                sureAndWrong(attempt),
                asked.factId().isEmpty(),
                !attempt.closed() && attempt.overrulable(),
                undoable(person, attempt),
                attempt.closed() ? List.of() : grades(person, attempt),
                reviews.ofAttempt(answerId).map(Review::grade),
                person.shortcuts(),
                hand.said(personId, asked.id()),
                AnswerFields.of(attempt));
    }

    private boolean undoable(Person person, Attempt attempt) {
        return !attempt.closed()
                || reviews.last(person.id(), clock.today(person))
                        .filter(last -> last.attemptId() == attempt.id())
                        .isPresent();
    }

    private Optional<String> note(Verdict verdict) {
        return verdict.note().map(note -> NoteWords.words(note, texts.of(GradingMessages.class)));
    }

    private static boolean sureAndWrong(Attempt attempt) {
        return attempt.outcome() == Outcome.WRONG
                && !attempt.overruled()
                && attempt.confidence().filter(Confidence.SURE::equals).isPresent();
    }

    /** The comparison, where there is something in common: two unlike answers struck out and written over help nobody. */
    private static List<VerdictView.Run> difference(Verdict verdict) {
        int common = verdict.difference().stream()
                .filter(run -> run.kind() == Verdict.Run.Kind.SAME)
                .mapToInt(run -> run.text().length())
                .sum();
        boolean alike = verdict.outcome() != Outcome.CORRECT
                && 2 * common >= verdict.rightAnswer().length();
        return alike ? verdict.difference().stream().map(VerdictService::run).toList() : List.of();
    }

    private static VerdictView.Run run(Verdict.Run run) {
        return new VerdictView.Run(
                run.kind() == Verdict.Run.Kind.MISSING, run.kind() == Verdict.Run.Kind.EXTRA, run.text());
    }

    private static List<VerdictView.OptionView> options(Question question, Answer given) {
        if (!(question instanceof Question.MultipleChoice choice)) {
            return List.of();
        }
        Set<Integer> chosen = given instanceof Answer.Chosen(Set<Integer> options) ? options : Set.of();
        return IntStream.range(0, choice.options().size())
                .mapToObj(index -> new VerdictView.OptionView(
                        choice.options().get(index).text(),
                        choice.options().get(index).right(),
                        chosen.contains(index),
                        choice.options().get(index).reason()))
                .toList();
    }

    private List<VerdictView.GradeView> grades(Person person, Attempt attempt) {
        PersonMemory own = memory.of(person.id());
        CardState state = memory.state(cards.of(person.id(), attempt.questionId()), own);
        Outcomes outcomes =
                scheduling.of(person, own, attempt.questionId()).preview(state, clock.now(), attempt.seed());
        StudyWords words = StudyWords.of(texts);
        return Stream.of(Grade.values())
                .map(grade -> new VerdictView.GradeView(
                        grade,
                        words.wait(outcomes.of(grade)),
                        attempt.proposedGrade().filter(grade::equals).isPresent()))
                .toList();
    }
}
