package org.readback.study.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.question.Answer;
import org.readback.question.Question;
import org.readback.question.Verdict;
import org.readback.review.answer.AnswerCodec;
import org.readback.review.answer.AnswerMessages;
import org.readback.review.answer.Attempt;
import org.readback.review.answer.GivenWords;
import org.readback.review.answer.GradingMessages;
import org.readback.review.answer.Headline;
import org.readback.review.answer.Judge;
import org.readback.review.answer.NoteWords;
import org.readback.review.answer.QuestionView;
import org.readback.review.log.Review;
import org.readback.study.session.DayMessages;
import org.readback.web.Choice;
import org.readback.web.Texts;
import org.readback.web.format.Figures;

/** Reads what quizzes came to. */
@ApplicationScoped
@Transactional
class QuizMarks {
    /** Quizzes listed at most. */
    private static final int LISTED = 50;

    private final Person.Repository people;
    private final Quiz.Repository quizzes;
    private final QuizQuestion.Repository questions;
    private final Review.Repository reviews;
    private final BankService bank;
    private final Judge judge;
    private final Texts texts;

    QuizMarks(
            Person.Repository people,
            Quiz.Repository quizzes,
            QuizQuestion.Repository questions,
            Review.Repository reviews,
            BankService bank,
            Judge judge,
            Texts texts) {
        this.people = people;
        this.quizzes = quizzes;
        this.questions = questions;
        this.reviews = reviews;
        this.bank = bank;
        this.judge = judge;
        this.texts = texts;
    }

    /** What a quiz can be over. */
    List<Choice> topics() {
        return Stream.concat(Stream.of(everything()), bank.topics().stream()).toList();
    }

    private Choice everything() {
        return new Choice("", texts.of(DayMessages.class).allTopics());
    }

    private Choice label(Quiz quiz, Map<String, Choice> labels) {
        return quiz.topicId().map(labels::get).orElseGet(this::everything);
    }

    /** The form for the person's next quiz. */
    QuizForm form(long personId) {
        return QuizForm.fresh(quizzes.nextNumber(personId));
    }

    /** The person's last quizzes, the newest first. */
    List<QuizViews.Made> made(long personId) {
        Person person = people.findById(personId);
        List<Quiz> last = quizzes.last(personId, LISTED);
        Map<String, Choice> labels = bank.topics(
                last.stream().flatMap(quiz -> quiz.topicId().stream()).toList());
        return last.stream()
                .map(quiz -> new QuizViews.Made(
                        quiz.quizNo(),
                        quiz.madeAt().atZone(person.zone()).toLocalDate(),
                        label(quiz, labels).label(),
                        label(quiz, labels).language(),
                        quiz.asReviews(),
                        quiz.rightAnswers(),
                        quiz.ownWord(),
                        quiz.answered(),
                        quiz.asked(),
                        Figures.percent(quiz.rightAnswers(), quiz.answered())))
                .toList();
    }

    /**
     * The mark of a quiz, with every answer.
     *
     * @throws NotFoundException if the person has no such quiz
     */
    QuizViews.QuizMark mark(long personId, int quizNo) {
        Quiz quiz = quizzes.numbered(personId, quizNo).orElseThrow(NotFoundException::new);
        Choice topic = label(quiz, bank.topics(quiz.topicId().stream().toList()));
        List<QuizViews.Answered> answered =
                questions.given(quiz).stream().map(this::answered).toList();
        return new QuizViews.QuizMark(
                quizNo,
                topic.label(),
                topic.language(),
                quiz.asReviews(),
                quiz.rightAnswers(),
                quiz.ownWord(),
                quiz.answered(),
                Figures.percent(quiz.rightAnswers(), quiz.answered()),
                quiz.asked() - answered.size(),
                answered);
    }

    private QuizViews.Answered answered(QuizQuestion.Given at) {
        Attempt attempt = at.attempt();
        PublishedQuestion asked =
                bank.version(attempt.questionId(), attempt.versionNo()).orElseThrow();
        Answer given = AnswerCodec.read(attempt.given());
        Verdict verdict = judge.verdict(asked, given);
        AnswerMessages in = texts.of(AnswerMessages.class);
        return new QuizViews.Answered(
                at.place(),
                asked.id(),
                QuestionView.preview(asked.question()).stem(),
                attempt.overruled() ? Headline.OVERRULED : Headline.of(attempt.outcome()),
                asked.question() instanceof Question.TrueFalse,
                GivenWords.of(asked.question(), given, in),
                GivenWords.right(asked.question(), verdict, in),
                GivenWords.correction(asked.question()),
                asked.question().explanation(),
                asked.source(),
                attempt.overruled()
                        ? Optional.empty()
                        : verdict.note().map(note -> NoteWords.words(note, texts.of(GradingMessages.class))),
                attempt.overrulable(),
                attempt.overruled() ? Optional.of(word(attempt)) : Optional.empty());
    }

    /** The review followed if its grade is the one that the word proposes. */
    private QuizViews.OwnWord word(Attempt attempt) {
        return reviews.ofAttempt(attempt.id())
                .map(review ->
                        attempt.proposedGrade().filter(review.grade()::equals).isPresent()
                                ? QuizViews.OwnWord.MARK_AND_REVIEW
                                : QuizViews.OwnWord.MARK_WITHOUT_REVIEW)
                .orElse(QuizViews.OwnWord.MARK);
    }
}
