package org.readback.study.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.plan.StudyHabits;
import org.readback.review.card.DueCards;
import org.readback.review.card.StoredMemory;

class BacklogTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    private final Backlog backlog = new Backlog(Fsrs6.DEFAULT, StudyHabits.USUAL, TODAY);

    @Test
    @DisplayName("what will be recalled in a month anyway comes last")
    void wellKnown() {
        DueCards.DueReview wellKnown = card("well known", 2000, 60);
        DueCards.DueReview young = card("young", 10, 11);
        assertThat(backlog.inOrder(List.of(wellKnown, young))).containsExactly(young, wellKnown);
    }

    @Test
    @DisplayName("of two cards alike the easier one to keep comes first")
    void easier() {
        DueCards.DueReview hard =
                new DueCards.DueReview(1, 0, "hard", null, "topic", TODAY, TODAY.minusDays(10), memory(10, 9.5));
        DueCards.DueReview easy =
                new DueCards.DueReview(2, 0, "easy", null, "topic", TODAY, TODAY.minusDays(10), memory(10, 2));
        assertThat(backlog.inOrder(List.of(hard, easy))).containsExactly(easy, hard);
    }

    @Test
    @DisplayName("nothing is lost, and nothing of nothing")
    void all() {
        List<DueCards.DueReview> cards = List.of(card("a", 1, 1), card("b", 5, 50), card("c", 100, 99));
        assertThat(backlog.inOrder(cards)).containsExactlyInAnyOrderElementsOf(cards);
        assertThat(backlog.inOrder(List.of())).isEmpty();
    }

    @Test
    @DisplayName("a card that has changed since is weighed anew, by its new state")
    void changed() {
        DueCards.DueReview young = card("young", 10, 11);
        DueCards.DueReview other = card("other", 30, 31);
        assertThat(backlog.inOrder(List.of(other, young))).containsExactly(young, other);
        DueCards.DueReview firm = new DueCards.DueReview(
                young.cardId(), 1, "young", null, "topic", TODAY, TODAY.minusDays(1), memory(2000, 5));
        assertThat(backlog.inOrder(List.of(firm, other))).containsExactly(other, firm);
    }

    private static DueCards.DueReview card(String question, double stability, int daysAgo) {
        return new DueCards.DueReview(
                question.hashCode(), 0, question, null, "topic", TODAY, TODAY.minusDays(daysAgo), memory(stability, 5));
    }

    private static StoredMemory memory(double stability, double difficulty) {
        return new StoredMemory(stability, difficulty, stability, "");
    }
}
