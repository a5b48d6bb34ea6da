package org.readback.review.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.support.StudyBank;
import org.readback.web.Choice;

class QuestionViewTest {
    private static final Question CHOICE = StudyBank.ofEveryKind().get(2);
    private static final Question ORDERING = StudyBank.ofEveryKind().get(5);
    private static final Question MATCHING = StudyBank.ofEveryKind().get(6);

    @Test
    @DisplayName("every kind has exactly one control")
    void oneControl() {
        for (Question question : StudyBank.ofEveryKind()) {
            QuestionView view = QuestionView.preview(question);
            assertThat(IntStream.of(
                                    view.text().isPresent() ? 1 : 0,
                                    view.options().isPresent() ? 1 : 0,
                                    view.selects().isPresent() ? 1 : 0)
                            .sum())
                    .as(question.stem())
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("options keep their order when a page is reloaded, and take others over time")
    void order() {
        assertThat(options(CHOICE, 1)).isEqualTo(options(CHOICE, 1)).containsExactlyInAnyOrder("0", "1", "2");
        assertThat(IntStream.range(1, 20)
                        .mapToObj(number -> options(CHOICE, number))
                        .distinct())
                .hasSizeGreaterThan(1);
    }

    @Test
    @DisplayName("options that are numbers or dates stay ascending")
    void ascending() {
        Question years = new Question.MultipleChoice(
                "In which year?",
                List.of(option("1996", false), option("1998", true), option("2001", false)),
                Optional.empty());
        for (int number = 1; number < 20; number++) {
            assertThat(options(years, number)).containsExactly("0", "1", "2");
        }
    }

    @Test
    @DisplayName("items to order, and right sides to match, never stand in the right order")
    void neverInOrder() {
        for (int number = 1; number < 50; number++) {
            assertThat(labels(view(ORDERING, number))).isNotEqualTo(List.of("The first", "The second", "The third"));
            assertThat(view(MATCHING, number).selects().orElseThrow().lines().getFirst().choices().stream()
                            .map(Choice::label)
                            .toList())
                    .isNotEqualTo(List.of("Oslo", "Helsinki", "Tallinn"))
                    .hasSize(3);
        }
    }

    @Test
    @DisplayName("what was chosen before is chosen again, whatever the order")
    void chosenAgain() {
        Response given = new Response("", List.of(1), "", List.of("2:0"), "");
        QuestionView choice = QuestionView.of(CHOICE, new Shuffle("q", 1), given);
        assertThat(choice.options().orElseThrow().lines().stream().filter(QuestionView.Options.Line::chosen))
                .extracting(QuestionView.Options.Line::text)
                .containsExactly("Bergen");
        QuestionView ordering = QuestionView.of(ORDERING, new Shuffle("q", 1), given);
        assertThat(ordering.selects().orElseThrow().lines())
                .extracting(QuestionView.Selects.Line::label, QuestionView.Selects.Line::chosen)
                .contains(org.assertj.core.groups.Tuple.tuple("The third", "2:0"));
    }

    @Test
    @DisplayName("a cloze falls into the pieces around its blank")
    void cloze() {
        assertThat(QuestionView.preview(StudyBank.ofEveryKind().get(1)).stem())
                .containsExactly("In May 1998 it chose ", " as its chair.");
    }

    private static Option option(String text, boolean right) {
        return new Option(text, right, Optional.empty());
    }

    private static QuestionView view(Question question, int number) {
        return QuestionView.of(question, new Shuffle("q", number), Response.NOTHING);
    }

    private static List<String> options(Question question, int number) {
        return view(question, number).options().orElseThrow().lines().stream()
                .map(QuestionView.Options.Line::value)
                .toList();
    }

    private static List<String> labels(QuestionView view) {
        return view.selects().orElseThrow().lines().stream()
                .map(QuestionView.Selects.Line::label)
                .toList();
    }
}
