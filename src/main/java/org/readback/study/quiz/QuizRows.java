package org.readback.study.quiz;

import jakarta.inject.Singleton;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonStatements;
import org.readback.account.person.PersonalRows;

/** What is kept of the quizzes that people made. */
@Singleton
class QuizRows implements PersonalRows {
    private static final List<String> GONE =
            List.of("delete from quiz_question where person_id = ?1", "delete from quiz where person_id = ?1");

    private static final List<OwnRows> OWN = List.of(
            OwnRows.many(
                    "quizzes",
                    "e.id",
                    "e.quizNo as quizNo, e.topicId as topicId, e.asReviews as asReviews, e.madeAt as madeAt,"
                            + " e.asked as asked, e.answered as answered, e.rightAnswers as rightAnswers,"
                            + " e.ownWord as ownWord",
                    "Quiz e",
                    0L),
            OwnRows.many(
                    "quizQuestions",
                    "e.id",
                    "e.quizId as quizId, e.place as place, e.questionId as questionId, e.attemptId as attemptId",
                    "QuizQuestion e",
                    0L));

    private final PersonStatements statements;

    QuizRows(PersonStatements statements) {
        this.statements = statements;
    }

    /** They refer to attempts. */
    @Override
    public int height() {
        return 1;
    }

    @Override
    public List<OwnRows> own() {
        return OWN;
    }

    @Override
    public void delete(long personId) {
        statements.run(personId, GONE);
    }
}
