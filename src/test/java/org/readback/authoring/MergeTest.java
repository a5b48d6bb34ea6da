package org.readback.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergeTest {
    private static final QuestionForm BASE =
            form("Who?", options("A", "B", "C", "D"), Set.of(0), options("", "b", "", ""));

    @ParameterizedTest
    @DisplayName("a field that only the first one changed is taken, one that only the second one changed is kept")
    @ValueSource(
            strings = {"wording", "choice.1", "right.2", "reason.3", "explanation", "topic", "passage", "alsoRight"})
    void oneSide(String field) {
        QuestionForm changed = with(BASE, field, field.startsWith("right") ? "true" : "changed");

        Merge theirs = Merge.of(Optional.of(BASE), changed, BASE);
        assertThat(theirs.form()).isEqualTo(changed);
        assertThat(theirs.taken()).extracting(Merge.Field::name).containsExactly(field);
        assertThat(theirs.both()).isEmpty();

        Merge mine = Merge.of(Optional.of(BASE), BASE, changed);
        assertThat(mine.form()).isEqualTo(changed);
        assertThat(mine.taken()).isEmpty();
        assertThat(mine.both()).isEmpty();

        assertThat(Merge.of(Optional.of(BASE), changed, changed)).isEqualTo(new Merge(changed, List.of(), List.of()));
    }

    @Test
    @DisplayName("where both changed a field the second one's stays until they choose the other")
    void both() {
        QuestionForm mine = with(with(BASE, "wording", "Mine?"), "explanation", "Mine.");
        QuestionForm theirs = with(with(BASE, "wording", "Theirs?"), "reason.2", "theirs");
        Merge merge = Merge.of(Optional.of(BASE), theirs, mine);
        assertThat(merge.form()).isEqualTo(with(mine, "reason.2", "theirs"));
        assertThat(merge.both()).containsExactly(new Merge.Field("wording", "Who?", "Theirs?", "Mine?"));
        assertThat(Merge.take(merge.form(), theirs, Set.of("wording")).wording())
                .isEqualTo("Theirs?");
    }

    @Test
    @DisplayName("a line that a browser ends with two characters is no change")
    void lines() {
        QuestionForm base = with(BASE, "alsoRight", "one\ntwo");
        QuestionForm sent = with(BASE, "alsoRight", "one\r\ntwo");
        QuestionForm theirs = with(BASE, "alsoRight", "one\ntwo\nthree");
        assertThat(Merge.of(Optional.of(base), theirs, sent).form().typed().alsoRight())
                .isEqualTo("one\ntwo\nthree");
    }

    @Test
    @DisplayName("what means something together only is not mixed: truth and correction, paragraph and words")
    void together() {
        QuestionForm base = with(with(BASE, "truth", "false"), "correction", "so");
        QuestionForm theirs = with(base, "correction", "otherwise");
        QuestionForm mine = with(base, "truth", "true");
        Merge merge = Merge.of(Optional.of(base), theirs, mine);
        assertThat(merge.taken()).isEmpty();
        assertThat(merge.both()).extracting(Merge.Field::name).containsExactly("correction");

        Merge cited = Merge.of(Optional.of(BASE), with(BASE, "passage", "r/p1"), with(BASE, "quote", "words"));
        assertThat(cited.form().cited().passage()).isEmpty();
        assertThat(cited.both()).extracting(Merge.Field::name).containsExactly("passage");
    }

    @Test
    @DisplayName("an option that one removes and the other changes is for the second one to decide")
    void removed() {
        QuestionForm without = form("Who?", options("A", "B", "C"), Set.of(0), options("", "b", ""));
        QuestionForm reasoned = with(BASE, "reason.3", "because");

        Merge theirsRemoved = Merge.of(Optional.of(BASE), without, reasoned);
        assertThat(theirsRemoved.form()).isEqualTo(reasoned);
        assertThat(theirsRemoved.both()).containsExactly(new Merge.Field("choice.3", "D", "", "D"));
        assertThat(Merge.take(theirsRemoved.form(), without, Set.of("choice.3")))
                .isEqualTo(without);

        QuestionForm emptied = with(BASE, "choice.3", "");
        Merge mineRemoved = Merge.of(Optional.of(BASE), reasoned, emptied);
        assertThat(mineRemoved.form().options().choice()).containsExactly("A", "B", "C", "");
        assertThat(mineRemoved.both()).containsExactly(new Merge.Field("choice.3", "D", "D", ""));
        assertThat(Merge.take(mineRemoved.form(), reasoned, Set.of("choice.3"))).isEqualTo(reasoned);
    }

    @Test
    @DisplayName("options that have moved are compared as a whole, so that no reason comes to a wrong option")
    void moved() {
        QuestionForm theirs = form("Who?", options("A", "C", "D"), Set.of(0), options("", "", ""));
        QuestionForm mine = with(BASE, "reason.3", "because");

        Merge both = Merge.of(Optional.of(BASE), theirs, mine);
        assertThat(both.form()).isEqualTo(mine);
        assertThat(both.both())
                .containsExactly(new Merge.Field(
                        "options", "✓ A\n✗ B (b)\n✗ C\n✗ D", "✓ A\n✗ C\n✗ D", "✓ A\n✗ B (b)\n✗ C\n✗ D (because)"));
        assertThat(Merge.take(both.form(), theirs, Set.of("options"))).isEqualTo(theirs);

        Merge taken = Merge.of(Optional.of(BASE), theirs, with(BASE, "explanation", "Mine."));
        assertThat(taken.form()).isEqualTo(with(theirs, "explanation", "Mine."));
        assertThat(taken.taken()).extracting(Merge.Field::name).containsExactly("options");
    }

    @Test
    @DisplayName("where the form does not say what it was based on every difference is the second one's to decide")
    void noBase() {
        QuestionForm theirs = with(BASE, "explanation", "Theirs.");
        Merge merge = Merge.of(Optional.empty(), theirs, BASE);
        assertThat(merge.form()).isEqualTo(BASE);
        assertThat(merge.both()).extracting(Merge.Field::name).containsExactly("explanation");
    }

    private static QuestionForm with(QuestionForm form, String field, String given) {
        var fields = FormFields.of(form, 0);
        fields.put(field, given);
        return FormFields.form(fields, form.version());
    }

    private static List<String> options(String... texts) {
        return List.of(texts);
    }

    private static QuestionForm form(String wording, List<String> choices, Set<Integer> right, List<String> reasons) {
        return new QuestionForm(
                "r/t",
                wording,
                QuestionForm.Typed.NONE,
                new OptionFields(choices, right, reasons),
                QuestionForm.Judged.NONE,
                "",
                QuestionForm.Cited.NONE,
                "5 2 r/t");
    }
}
