package org.readback.study.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.readback.account.person.Person;
import org.readback.review.answer.Attempt;

/** "I was right": counts an answer of a quiz as right by its person's word, in the mark and, where it can be, as a review. */
@ApplicationScoped
class QuizOwnWord {
    private final Quiz.Repository quizzes;
    private final QuizQuestion.Repository questions;
    private final Attempt.Repository attempts;
    private final QuizAttempts answers;
    private final Person.Repository people;

    QuizOwnWord(
            Quiz.Repository quizzes,
            QuizQuestion.Repository questions,
            Attempt.Repository attempts,
            QuizAttempts answers,
            Person.Repository people) {
        this.quizzes = quizzes;
        this.questions = questions;
        this.attempts = attempts;
        this.answers = answers;
        this.people = people;
    }

    /**
     * Takes the person's word, or takes it back, once: whatever repeats it changes nothing.
     *
     * @throws NotFoundException if the person has no such quiz, or it no such question
     */
    @Transactional
    void say(long personId, int quizNo, int place, boolean right) {
        people.lock(personId);
        Quiz quiz = quizzes.numbered(personId, quizNo).orElseThrow(NotFoundException::new);
        QuizQuestion row = questions.at(quiz, place).orElseThrow(NotFoundException::new);
        row.attemptId()
                .map(attempts::findById)
                .filter(attempt -> right ? attempt.overrulable() : attempt.overruled())
                .ifPresent(attempt -> {
                    quiz.overruled(right);
                    answers.regrade(attempt, right).ifPresentOrElse(row::answered, () -> attempt.overrule(right));
                });
    }
}
