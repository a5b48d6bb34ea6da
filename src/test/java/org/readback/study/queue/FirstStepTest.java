package org.readback.study.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.MemoryState;
import org.readback.memory.schedule.Due;
import org.readback.memory.schedule.Learning;
import org.readback.memory.schedule.Past;
import org.readback.review.card.Card;

class FirstStepTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-01");

    private final Card missedJustNow = card("missed", NOW.minusSeconds(1), NOW.plusSeconds(59));
    private final Card seenBefore = card("before", NOW.minusSeconds(120), NOW.plusSeconds(480));

    @Test
    @DisplayName("what was missed just now lets another card go before")
    void anotherGoesBefore() {
        assertThat(FirstStep.of(List.of(missedJustNow, seenBefore), NOW)).contains(seenBefore);
    }

    @Test
    @DisplayName("what was missed comes as soon as its time has come")
    void itsTimeHasCome() {
        assertThat(FirstStep.of(List.of(missedJustNow, seenBefore), NOW.plusSeconds(59)))
                .contains(missedJustNow);
    }

    @Test
    @DisplayName("what was missed comes at once when nothing else may be shown yet")
    void nothingElse() {
        Card later = card("later", NOW.minusSeconds(120), NOW.plusSeconds(1201));
        assertThat(FirstStep.of(List.of(missedJustNow, later), NOW)).contains(missedJustNow);
        assertThat(FirstStep.of(List.of(missedJustNow), NOW)).contains(missedJustNow);
        assertThat(FirstStep.of(List.of(), NOW)).isEmpty();
    }

    @Test
    @DisplayName("two missed cards take turns")
    void turns() {
        Card missedBefore = card("earlier", NOW.minusSeconds(10), NOW.plusSeconds(50));
        assertThat(FirstStep.of(List.of(missedBefore, missedJustNow), NOW)).contains(missedBefore);
    }

    private static Card card(String question, Instant reviewed, Instant due) {
        Past past = new Past(new MemoryState(0.2, 6), reviewed, TODAY, 1, 0);
        return new Card(1, question, new Learning(past, new Due.Step(0, due, TODAY)), "FSRS-6");
    }
}
