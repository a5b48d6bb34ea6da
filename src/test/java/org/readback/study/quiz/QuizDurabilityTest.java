package org.readback.study.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

/** H2 alone needs a synced checkpoint; it counts them. */
@QuarkusTest
class QuizDurabilityTest {
    @Test
    @DisplayName(
            "a quiz is on the disk before its first question is shown, so that no power cut takes it from under its form")
    void made() {
        StudyBank.update("set query_statistics true");
        try (StudyBank bank = new StudyBank()) {
            bank.shortAnswer();
            Session session = Session.ofStaffer();
            long before = checkpoints();
            seeOther(session.person()
                    .post(
                            "/study/quizzes",
                            Map.of("quiz", 1, "topic", bank.topic(), "size", "5", "from", "all", "counts", "no")));
            assertThat(checkpoints()).isEqualTo(before + 1);
        } finally {
            StudyBank.update("set query_statistics false");
        }
    }

    private static long checkpoints() {
        return Rows.count("select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                + " where sql_statement like 'CHECKPOINT SYNC%'");
    }
}
