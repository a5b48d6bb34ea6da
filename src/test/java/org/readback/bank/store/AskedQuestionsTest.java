package org.readback.bank.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
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
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class AskedQuestionsTest {
    private static final String TREATIES = "china-russia-2023/treaties";

    @Inject
    AskedQuestions asked;

    @Inject
    WrittenQuestions written;

    @Inject
    TopicEntity.Repository topics;

    private String id;

    @BeforeEach
    void setUp() {
        filed("nobody's");
        id = QuarkusTransaction.requiringNew().call(() -> written.publish(draft(TREATIES), instructor()));
    }

    @AfterEach
    void tearDown() {
        retired(true);
    }

    @Test
    @DisplayName("what was just written is among them, filed under its topic and without a fact")
    void written() {
        assertThat(filed(id)).contains(new AskedQuestions.Filed(TREATIES, Optional.empty()));
    }

    @Test
    @DisplayName("a question that was moved to another topic is filed there at once")
    void moved() {
        String other = QuarkusTransaction.requiringNew()
                .call(() -> topics.current().stream()
                        .map(TopicEntity::id)
                        .filter(topic -> topic.startsWith("china-russia-2023/") && !topic.equals(TREATIES))
                        .findFirst()
                        .orElseThrow());
        QuarkusTransaction.requiringNew().run(() -> written.revise(id, rowVersion(), draft(other), instructor()));
        assertThat(filed(id)).map(AskedQuestions.Filed::topicId).contains(other);
    }

    @Test
    @DisplayName("a retired question is no longer among them, and is again when it was brought back")
    void retired() {
        retired(true);
        assertThat(filed(id)).isEmpty();
        retired(false);
        assertThat(filed(id)).isPresent();
    }

    private void retired(boolean retired) {
        QuarkusTransaction.requiringNew().run(() -> written.setRetired(id, rowVersion(), retired));
    }

    private Optional<AskedQuestions.Filed> filed(String question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(asked.byId().get(question)));
    }

    private long rowVersion() {
        return written.find(id).orElseThrow().rowVersion();
    }

    private static WrittenQuestion.Draft draft(String topic) {
        return new WrittenQuestion.Draft(
                new Question.ShortAnswer("Who was chosen as chair?", Accepted.of("Ada Berg"), Optional.empty()),
                topic,
                new WrittenQuestion.Citation(Optional.empty(), Optional.empty()));
    }

    private static long instructor() {
        return SignedIn.as(Role.INSTRUCTOR).personId();
    }
}
