package org.readback.question.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readback.question.Accepted;
import org.readback.question.ChinaRussia;
import org.readback.question.KnownNames;
import org.readback.question.Question;

class GiveawaysTest {
    private static final KnownNames NAMES = ChinaRussia.names();

    @Test
    void aStemThatHoldsTheKeyAndWhatIsAskedTells() {
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("renewed", asked("Which treaty was renewed in 2021?", "Treaty of Good-Neighborliness"));
        questions.put("when", asked("In which year was the Treaty of Good-Neighborliness renewed?", "2021"));
        questions.put("other", asked("Who signed the Road Map for Military Co-operation?", "China"));

        assertThat(Giveaways.among(questions, NAMES))
                .containsExactlyInAnyOrder(
                        new Giveaways.Pair("when", "renewed"), new Giveaways.Pair("renewed", "when"));
    }

    /** The short cut through rare words finds what comparing each with each finds. */
    @Test
    void nothingIsMissed() {
        List<String> words = List.of("China", "Russia", "treaty", "border", "renewed", "signed", "energy", "summit");
        Random random = new Random(1);
        Map<String, Question> questions = new LinkedHashMap<>();
        for (int i = 0; i < 150; i++) {
            StringBuilder stem = new StringBuilder("Which");
            for (int j = random.nextInt(5) + 1; j > 0; j--) {
                stem.append(' ').append(words.get(random.nextInt(words.size())));
            }
            questions.put("q" + i, asked(stem + "?", words.get(random.nextInt(words.size()))));
        }
        Lint lint = new Lint();

        assertThat(Giveaways.among(questions, NAMES)).isNotEmpty();
        questions.forEach((one, question) -> questions.forEach((other, second) -> {
            if (one.compareTo(other) < 0) {
                boolean found = Giveaways.among(Map.of(one, question, other, second), NAMES)
                                .size()
                        > 0;
                assertThat(found).isEqualTo(lint.givesAway(question, second, NAMES));
            }
        }));
        assertThat(Giveaways.among(questions, NAMES))
                .allMatch(pair -> lint.givesAway(questions.get(pair.tells()), questions.get(pair.told()), NAMES));
        long expected = questions.keySet().stream()
                .flatMap(one -> questions.keySet().stream()
                        .filter(other -> one.compareTo(other) < 0)
                        .filter(other -> lint.givesAway(questions.get(one), questions.get(other), NAMES)))
                .count();
        assertThat(Giveaways.among(questions, NAMES).stream()
                        .map(pair -> List.of(pair.tells(), pair.told()).stream()
                                .sorted()
                                .toList())
                        .distinct())
                .hasSize((int) expected);
    }

    private static Question asked(String stem, String right) {
        return new Question.ShortAnswer(stem, Accepted.of(right), Optional.empty());
    }
}
