package org.readback.review.answer;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;
import org.readback.memory.basics.Grade;
import org.readback.question.Answer;
import org.readback.question.Verdict;

/**
 * Keeps answers, each at most once: what is there already stays as it is, and nobody gets an error. Checking first and
 * inserting then would give the loser of a double click one.
 */
@Singleton
public class AnswerLog {
    private static final String ANSWER = """
            insert into answer (person_id, question_id, answer_no, version_no, given, outcome, score, proposed_grade,
                                overruled, answered_at, seconds, closed, confidence, paused_seconds)
            values (:person, :question, :answerNo, :version, :given, :outcome, :score, :grade,
                    false, :at, :seconds, false, :confidence, 0)
            on conflict do nothing""";

    private static final String ANSWER_AGAIN = """
            insert into answer (person_id, question_id, answer_no, version_no, given, outcome, score, proposed_grade,
                                overruled, answered_at, seconds, closed, confidence, paused_seconds)
            select person_id, question_id, :answerNo, version_no, given, outcome, score, :grade,
                   :overruled, answered_at, seconds, true, confidence, paused_seconds
            from answer where id = :answer""";

    private final Session session;

    AnswerLog(Session session) {
        this.session = session;
    }

    /** Adds an answer unless the person gave one of this number before. */
    public void add(long personId, AnswerForm form, Answer answer, Verdict verdict, Instant now, int seconds) {
        session.createNativeMutationQuery(ANSWER)
                .setParameter("person", personId)
                .setParameter("question", form.question())
                .setParameter("answerNo", form.answerNo())
                .setParameter("version", form.version())
                .setParameter("given", AnswerCodec.write(answer))
                .setParameter("outcome", verdict.outcome().name())
                .setParameter("score", verdict.score())
                .setParameter(
                        "grade", Proposal.of(verdict.outcome()).map(Grade::name).orElse(null), String.class)
                .setParameter("at", now)
                .setParameter("seconds", seconds)
                .setParameter(
                        "confidence",
                        confidence(form, answer).map(Confidence::name).orElse(null),
                        String.class)
                .executeUpdate();
    }

    /** Adds an answer that was given once more as another one, with a grade of its own to come. */
    public void addAgain(AnswerEntity answer, int number, boolean overruled, Grade grade) {
        session.createNativeMutationQuery(ANSWER_AGAIN)
                .setParameter("answer", answer.id())
                .setParameter("answerNo", number)
                .setParameter("overruled", overruled)
                .setParameter("grade", grade.name())
                .executeUpdate();
    }

    /** Who asks to be shown the answer is not sure of it, whatever was chosen before. */
    private static Optional<Confidence> confidence(AnswerForm form, Answer answer) {
        return answer instanceof Answer.Revealed ? Optional.empty() : Confidence.of(form.confidence());
    }
}
