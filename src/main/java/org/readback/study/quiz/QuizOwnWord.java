package org.readback.study.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import org.readback.account.person.Person;

/** "I was right": counts an answer of a quiz as right by its person's word, in the mark and, where it can be, as a review. */
@ApplicationScoped
class QuizOwnWord {
    private final Quiz.Repository quizzes;
    private final QuizQuestion.Repository questions;
    private final QuizReviews reviews;
    private final Person.Repository people;

    QuizOwnWord(
            Quiz.Repository quizzes, QuizQuestion.Repository questions, QuizReviews reviews, Person.Repository people) {
        this.quizzes = quizzes;
        this.questions = questions;
        this.reviews = reviews;
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
        if (right ? row.overrulable() : row.overruled()) {
            row.overrule(right);
            quiz.overruled(right);
            row.answerId()
                    .flatMap(answer -> reviews.regrade(personId, answer, right))
                    .ifPresent(row::reviewedAs);
        }
    }
}
