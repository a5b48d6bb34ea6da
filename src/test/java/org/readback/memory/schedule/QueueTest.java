package org.readback.memory.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.schedule.Queue.Pile;

class QueueTest {
    private static final Instant NOW = Instant.parse("2026-03-01T09:00:00Z");

    @Test
    @DisplayName("a learning step that is due comes before everything else")
    void stepFirst() {
        assertThat(new Queue(Optional.of(NOW), 5, 0, 5, 0).next(NOW)).contains(Pile.STEP);
    }

    @Test
    @DisplayName("a learning step that is not due waits for reviews and new cards")
    void stepWaits() {
        Optional<Instant> soon = Optional.of(NOW.plusSeconds(1));
        assertThat(new Queue(soon, 1, 0, 0, 0).next(NOW)).contains(Pile.DUE);
        assertThat(new Queue(soon, 0, 0, 1, 0).next(NOW)).contains(Pile.NEW);
    }

    @Test
    @DisplayName("with nothing else left a learning step is shown up to 20 minutes early, and no earlier")
    void learnAhead() {
        Instant edge = NOW.plus(Duration.ofMinutes(20));
        assertThat(new Queue(Optional.of(edge), 0, 3, 0, 2).next(NOW)).contains(Pile.STEP);
        assertThat(new Queue(Optional.of(edge.plusMillis(1)), 0, 3, 0, 2).next(NOW))
                .isEmpty();
    }

    @Test
    @DisplayName("with nothing at all the day is done")
    void nothing() {
        assertThat(new Queue(Optional.empty(), 0, 0, 0, 0).next(NOW)).isEmpty();
    }

    @Test
    @DisplayName("new cards are spread evenly among reviews")
    void mixed() {
        assertThat(run(6, 3)).isEqualTo("DNDDNDDND");
        assertThat(run(3, 3)).isEqualTo("DNDNDN");
        assertThat(run(1, 3)).isEqualTo("DNNN");
        assertThat(run(3, 0)).isEqualTo("DDD");
        assertThat(run(0, 2)).isEqualTo("NN");
    }

    /** The piles of a day with so many reviews and new cards, each done at once. */
    private static String run(int due, int fresh) {
        StringBuilder order = new StringBuilder();
        int dueDone = 0;
        int freshDone = 0;
        while (true) {
            Optional<Pile> next =
                    new Queue(Optional.empty(), due - dueDone, dueDone, fresh - freshDone, freshDone).next(NOW);
            if (next.isEmpty()) {
                return order.toString();
            }
            if (next.get() == Pile.DUE) {
                dueDone++;
                order.append('D');
            } else {
                freshDone++;
                order.append('N');
            }
        }
    }
}
