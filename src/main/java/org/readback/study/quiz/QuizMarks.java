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
import org.readback.review.answer.Attempt;
import org.readback.review.answer.Feedbacks;
import org.readback.review.answer.Headline;
import org.readback.review.log.Review;
import org.readback.study.session.DayMessages;
import org.readback.web.Choice;
import org.readback.web.Texts;
import org.readback.web.format.NumberFormat;

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
    private final Feedbacks feedbacks;
    private final Texts texts;

    QuizMarks(
            Person.Repository people,
            Quiz.Repository quizzes,
            QuizQuestion.Repository questions,
            Review.Repository reviews,
            BankService bank,
            Feedbacks feedbacks,
            Texts texts) {
        this.people = people;
        this.quizzes = quizzes;
        this.questions = questions;
        this.reviews = reviews;
        this.bank = bank;
        this.feedbacks = feedbacks;
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
                        NumberFormat.percent(quiz.rightAnswers(), quiz.answered())))
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
                NumberFormat.percent(quiz.rightAnswers(), quiz.answered()),
                quiz.asked() - answered.size(),
                answered);
    }

    private QuizViews.Answered answered(QuizQuestion.Given at) {
        Attempt attempt = at.attempt();
        PublishedQuestion asked =
                bank.version(attempt.questionId(), attempt.versionNo()).orElseThrow();
        return new QuizViews.Answered(
                at.place(),
                feedbacks.of(asked, attempt, Headline.inMark(attempt)),
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
