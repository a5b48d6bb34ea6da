package org.readback.review.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.question.Answer;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.support.StudyBank;

class AnswerFormTest {
    private static final Question SHORT = StudyBank.ofEveryKind().get(0);
    private static final Question CHOICE = StudyBank.ofEveryKind().get(2);
    private static final Question TRUE_FALSE = StudyBank.ofEveryKind().get(3);
    private static final Question ORDERING = StudyBank.ofEveryKind().get(5);
    private static final Question MATCHING = StudyBank.ofEveryKind().get(6);

    @Test
    @DisplayName("typed text is an answer, blank text is none")
    void typed() {
        assertThat(form(" Ada ", List.of(), null, List.of()).answerTo(SHORT)).contains(new Answer.Typed("Ada"));
        assertThat(form(" \n", List.of(), null, List.of()).answerTo(SHORT)).isEmpty();
    }

    @Test
    @DisplayName("the \"show me\" button outdoes whatever was filled in")
    void show() {
        AnswerForm form = new AnswerForm("q", 1, 1, 0, "Ada", List.of(1), "true", List.of(), "yes", "sure");
        for (Question question : StudyBank.ofEveryKind()) {
            assertThat(form.answerTo(question)).contains(new Answer.Revealed());
        }
    }

    @Test
    @DisplayName("one option is chosen where one is right, several where several are")
    void chosen() {
        assertThat(form("", List.of(2), null, List.of()).answerTo(CHOICE)).contains(new Answer.Chosen(Set.of(2)));
        assertThat(form("", List.of(), null, List.of()).answerTo(CHOICE)).isEmpty();
        assertThat(form("", List.of(0, 1), null, List.of()).answerTo(CHOICE)).isEmpty();
        Option right = new Option("Oslo", true, Optional.empty());
        Question several = new Question.MultipleChoice("Which?", List.of(right, right), Optional.empty());
        assertThat(form("", List.of(0, 1), null, List.of()).answerTo(several))
                .contains(new Answer.Chosen(Set.of(0, 1)));
    }

    @Test
    @DisplayName("a statement is judged true or false, or not at all")
    void judged() {
        assertThat(form("", List.of(), "true", List.of()).answerTo(TRUE_FALSE)).contains(new Answer.Judged(true));
        assertThat(form("", List.of(), "false", List.of()).answerTo(TRUE_FALSE)).contains(new Answer.Judged(false));
        assertThat(form("", List.of(), null, List.of()).answerTo(TRUE_FALSE)).isEmpty();
    }

    @Test
    @DisplayName("items are ordered by the place each was given; every place is given once")
    void ordered() {
        assertThat(form("", List.of(), null, List.of("0:2", "1:0", "2:1")).answerTo(ORDERING))
                .contains(new Answer.Ordered(List.of(1, 2, 0)));
        assertThat(form("", List.of(), null, List.of("0:0", "1:0", "2:1")).answerTo(ORDERING))
                .isEmpty();
        assertThat(form("", List.of(), null, List.of("0:0", "", "2:1")).answerTo(ORDERING))
                .isEmpty();
        assertThat(form("", List.of(), null, List.of("0:0", "0:1", "0:2")).answerTo(ORDERING))
                .isEmpty();
    }

    @Test
    @DisplayName("a left side may stay without a right one, but not all")
    void matched() {
        assertThat(form("", List.of(), null, List.of("0:2", "", "2:0")).answerTo(MATCHING))
                .contains(new Answer.Matched(Map.of(0, 2, 2, 0)));
        assertThat(form("", List.of(), null, List.of("", "", "")).answerTo(MATCHING))
                .isEmpty();
    }

    @Test
    @DisplayName("what no form of ours sends is refused")
    void forged() {
        assertThatThrownBy(() -> form("", List.of(3), null, List.of()).answerTo(CHOICE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form("", List.of(-1), null, List.of()).answerTo(CHOICE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form("", List.of(), "maybe", List.of()).answerTo(TRUE_FALSE))
                .isInstanceOf(IllegalArgumentException.class);
        for (String pair : List.of("0", "a:b", "0:3", "-1:0", "0:99999999999")) {
            assertThatThrownBy(() -> form("", List.of(), null, List.of(pair)).answerTo(ORDERING))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static AnswerForm form(String text, List<Integer> option, String truth, List<String> pair) {
        return new AnswerForm("q", 1, 1, 0, text, option, truth, pair, null, "");
    }
}
