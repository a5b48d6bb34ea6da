package org.readback.study.quiz;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.review.answer.AnswerForm;
import org.readback.review.answer.AnswerGrader;

/** Knows how far quizzes have come. Its methods need a transaction. */
@Singleton
class QuizCourse {
    private final QuizQuestion.Repository questions;
    private final BankService bank;
    private final AnswerGrader answerGrader;

    QuizCourse(QuizQuestion.Repository questions, BankService bank, AnswerGrader answerGrader) {
        this.questions = questions;
        this.bank = bank;
        this.answerGrader = answerGrader;
    }

    /** The quiz's question that a form answers. */
    Optional<QuizQuestion> asked(Quiz quiz, AnswerForm form) {
        return questions
                .at(quiz, form.answerNo())
                .filter(row -> row.questionId().equals(form.question()));
    }

    /** The questions still to be asked: not those that were retired, or made such as only their person can judge. */
    List<QuizQuestion> left(Quiz quiz) {
        List<QuizQuestion> open =
                questions.of(quiz).stream().filter(row -> !row.answered()).toList();
        Map<String, PublishedQuestion> now = bank
                .current(open.stream().map(QuizQuestion::questionId).toList())
                .stream()
                .collect(Collectors.toMap(PublishedQuestion::id, Function.identity()));
        return open.stream()
                .filter(row -> now.get(row.questionId()).retiredAt().isEmpty()
                        && !answerGrader.selfGraded(now.get(row.questionId())))
                .toList();
    }
}
