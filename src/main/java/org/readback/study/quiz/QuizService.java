package org.readback.study.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.question.Answer;
import org.readback.question.Verdict;
import org.readback.review.answer.AnswerForm;
import org.readback.review.answer.AnswerReader;
import org.readback.review.answer.Filled;
import org.readback.review.answer.QuestionPrompt;
import org.readback.review.answer.Shuffle;
import org.readback.settings.StudyClock;
import org.readback.settings.StudySettings;
import org.readback.web.FormErrors;
import org.readback.web.LostForm;

/** Asks the questions of quizzes and keeps the answers. */
@ApplicationScoped
class QuizService {
    private final Person.Repository people;
    private final Quiz.Repository quizzes;
    private final QuizCourse course;
    private final QuizAttempts attempts;
    private final StudySettings.Repository settings;
    private final BankService bank;
    private final AnswerReader reader;
    private final StudyClock clock;

    QuizService(
            Person.Repository people,
            Quiz.Repository quizzes,
            QuizCourse course,
            QuizAttempts attempts,
            StudySettings.Repository settings,
            BankService bank,
            AnswerReader reader,
            StudyClock clock) {
        this.people = people;
        this.quizzes = quizzes;
        this.course = course;
        this.attempts = attempts;
        this.settings = settings;
        this.bank = bank;
        this.reader = reader;
        this.clock = clock;
    }

    /** What comes next in a quiz. */
    sealed interface Next {
        record Ask(QuizViews.QuizAsked view) implements Next {}

        /** No question is left: time for the mark. */
        record Done() implements Next {}
    }

    /**
     * What to show now.
     *
     * @param lost a form that was sent when its person's sign-in had ended
     * @throws NotFoundException if the person has no such quiz
     */
    @Transactional
    Next next(long personId, int quizNo, Optional<LostForm> lost) {
        Quiz quiz = own(personId, quizNo);
        List<QuizQuestion> left = course.left(quiz);
        if (left.isEmpty()) {
            return new Next.Done();
        }
        QuizQuestion first = left.getFirst();
        return new Next.Ask(view(
                quiz,
                first,
                left.size(),
                bank.current(first.questionId()).orElseThrow(),
                Filled.now(clock.now(), first.questionId(), lost)));
    }

    /**
     * Keeps an answer, and counts it where the quiz counts, once: whatever repeats it finds the one that was first.
     *
     * @return the form again, if it must be filled in first
     * @throws NotFoundException if the person has no such quiz, or it no such question
     * @throws BadRequestException if no form of ours was sent
     */
    @Transactional
    Optional<QuizViews.QuizAsked> answer(long personId, int quizNo, AnswerForm form, FormErrors errors) {
        people.lock(personId);
        Quiz quiz = own(personId, quizNo);
        QuizQuestion question = course.asked(quiz, form).orElseThrow(NotFoundException::new);
        if (question.answered()) {
            return Optional.empty();
        }
        PublishedQuestion asked = bank.version(form.question(), form.version()).orElseThrow(NotFoundException::new);
        return switch (reader.read(asked, form, errors)) {
            case AnswerReader.Read.Incomplete(FormErrors wrong) ->
                Optional.of(
                        view(quiz, question, Math.max(1, course.left(quiz).size()), asked, Filled.again(form, wrong)));
            case AnswerReader.Read.Complete(Answer answer, Verdict verdict) -> {
                question.answered(attempts.keep(quiz, form, answer, verdict, clock.now()));
                mark(quiz, verdict);
                yield Optional.empty();
            }
        };
    }

    private static void mark(Quiz quiz, Verdict verdict) {
        switch (verdict.outcome()) {
            case CORRECT, TYPO -> quiz.answered(true);
            case PARTLY, WRONG -> quiz.answered(false);
            // An edit while it was open has made it one that only its person can judge.
            case UNJUDGED -> {}
        }
    }

    private Quiz own(long personId, int quizNo) {
        return quizzes.numbered(personId, quizNo).orElseThrow(NotFoundException::new);
    }

    private QuizViews.QuizAsked view(Quiz quiz, QuizQuestion row, int left, PublishedQuestion asked, Filled form) {
        Person person = people.findById(quiz.personId());
        return new QuizViews.QuizAsked(
                QuestionPrompt.of(
                        person,
                        asked,
                        row.place(),
                        new Shuffle(asked.id(), quiz.quizNo()),
                        quiz.asReviews() && settings.of(person.id()).asksConfidence(),
                        form),
                quiz.quizNo(),
                quiz.answered() + 1,
                quiz.answered() + left,
                quiz.asReviews());
    }
}
