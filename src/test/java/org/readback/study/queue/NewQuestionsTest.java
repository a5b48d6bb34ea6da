package org.readback.study.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.bank.written.WrittenQuestion;
import org.readback.bank.written.WrittenQuestions;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.review.card.QuestionRef;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class NewQuestionsTest {
    private static final Question QUESTION =
            new Question.ShortAnswer("Who was chosen as chair in May 1998?", Accepted.of("Ada Berg"), Optional.empty());

    @Inject
    NewQuestions newQuestions;

    @Inject
    WrittenQuestions written;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = Session.ofStaffer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("new questions come in their order, and each once")
    void inOrder() {
        List<String> ids = bank.shortAnswers(4);
        assertThat(next(3)).isEqualTo(ids.subList(0, 3));
        session.review("EASY");
        session.review("GOOD");
        assertThat(next(2)).isEqualTo(ids.subList(2, 4));
    }

    @Test
    @DisplayName("a question that was passed over is met before those behind it")
    void passedOver() {
        List<String> ids = bank.shortAnswers(3);
        session.review("EASY");
        assertThat(next(2)).isEqualTo(ids.subList(1, 3));
        String answer = session.review("EASY");
        session.review("EASY");
        session.undo(
                session.page("/study/summary").select("#undo").attr("action").replace("/undo", ""));
        session.undo(answer);
        assertThat(next(2)).as("undone first reviews are new again").isEqualTo(ids.subList(1, 3));
    }

    @Test
    @DisplayName("a question that instructors publish is met next, however far somebody has come")
    void publishedLater() {
        bank.shortAnswer();
        session.review("EASY");
        String id = QuarkusTransaction.requiringNew()
                .call(() -> written.publish(
                        new WrittenQuestion.Draft(
                                QUESTION,
                                "china-russia-2023/treaties",
                                new WrittenQuestion.Citation(Optional.empty(), Optional.empty())),
                        SignedIn.as(Role.INSTRUCTOR).personId()));
        assertThat(next(1000)).contains(id);
        StudyBank.update("update question set retired_at = current_timestamp where id = ?", id);
        session.grade(session.reveal(), "EASY");
        assertThat(next(1000)).doesNotContain(id);
        QuarkusTransaction.requiringNew().run(() -> written.setRetired(id, rowVersion(id), false));
        assertThat(next(1000)).as("brought back").contains(id);
        bank.retireAtTheEnd(id);
    }

    @Test
    @DisplayName("what the bank's change made stale is worked out anew by the next review, whichever it is")
    void workedOutAnew() {
        bank.shortAnswers(2);
        String answer = session.review("AGAIN");
        StudyBank.update("update bank_lock set changes = changes + 1");
        assertThat(known()).isZero();
        session.grade(session.reveal(), "GOOD");
        assertThat(known()).isEqualTo(1);
        assertThat(answer).isNotEmpty();
    }

    @Test
    @DisplayName("however many questions rest on facts that were asked about today, the next one is found")
    void behindManySiblings() {
        String fact = bank.fact();
        for (int i = 0; i < 150; i++) {
            bank.add(QUESTION, fact);
        }
        String other = bank.shortAnswer();
        assertThat(next(1, new BuriedSiblings(List.of(new QuestionRef("asked", fact)), List.of())))
                .containsExactly(other);
        assertThat(next(2)).endsWith(other).hasSize(2);
    }

    private long known() {
        return Rows.count(
                "select count(*) from introduced i join bank_lock b on b.changes = i.bank_changes where i.person_id = ?",
                session.person().personId());
    }

    private static long rowVersion(String id) {
        return Rows.count("select version from question where id = ?", id);
    }

    private List<String> next(int wanted) {
        return next(wanted, new BuriedSiblings(List.of(), List.of()));
    }

    private List<String> next(int wanted, BuriedSiblings today) {
        return QuarkusTransaction.requiringNew()
                .call(() -> newQuestions.next(session.person().personId(), wanted, today, Optional.empty()));
    }
}
