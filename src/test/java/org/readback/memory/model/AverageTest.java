package org.readback.memory.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.basics.Grade;
import org.readback.memory.basics.MemoryState;

class AverageTest {

    @Test
    @DisplayName("it predicts the same for every card and time, and its days are those of FSRS-6 with defaults")
    void knowsNoCards() {
        MemoryModel average = new Average(0.83);
        MemoryState weak = average.first(Grade.AGAIN);
        MemoryState strong = average.next(average.first(Grade.EASY), 20, Grade.EASY);
        assertThat(average.retrievability(weak, 400)).isEqualTo(0.83);
        assertThat(average.retrievability(strong, 0)).isEqualTo(0.83);
        assertThat(strong).isEqualTo(Fsrs6.DEFAULT.next(Fsrs6.DEFAULT.first(Grade.EASY), 20, Grade.EASY));
        assertThat(average.intervalDays(strong, 0.9)).isEqualTo(Fsrs6.DEFAULT.intervalDays(strong, 0.9));
    }

    @Test
    @DisplayName("a share that is none is refused")
    void refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Average(1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> new Average(Double.NaN));
    }
}
