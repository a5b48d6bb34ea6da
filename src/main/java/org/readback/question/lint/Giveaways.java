package org.readback.question.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.question.KnownNames;
import org.readback.question.Question;

/**
 * Finds every pair of questions of which one gives the other away (L19), for as many questions as a bank has: a stem that
 * holds half of a question's words holds one of its rarer ones, so only the stems with such a word are looked at.
 */
public final class Giveaways {
    /** Stems looked at for one question. More share its rarest words only where all questions are made of the same few. */
    private static final int MOST_LOOKED_AT = 1_000;

    /** Stems that tell one question: the nearest to it. More could not all be kept for other days. */
    private static final int MOST_TELLERS = 100;

    private final List<String> ids = new ArrayList<>();
    private final List<Giveaway.Telling> telling = new ArrayList<>();
    private final List<Giveaway.Asked> asked = new ArrayList<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();

    private Giveaways(Map<String, Question> questions, KnownNames names) {
        LintContext context = LintContext.of(names);
        questions.forEach((id, question) -> {
            Item item = new Item(question, context);
            Giveaway.Telling stem = Giveaway.Telling.of(item);
            stem.words()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(ids.size()));
            ids.add(id);
            telling.add(stem);
            asked.add(Giveaway.Asked.of(item));
        });
    }

    /**
     * Two questions that must not meet in one session.
     *
     * @param tells the id of the one whose stem tells
     * @param told the id of the one that is told
     */
    public record Pair(String tells, String told) {}

    /**
     * The pairs among these questions.
     *
     * @param questions by their ids
     * @param names those of the questions' report
     */
    public static Set<Pair> among(Map<String, Question> questions, KnownNames names) {
        return new Giveaways(questions, names).pairs();
    }

    private Set<Pair> pairs() {
        Set<Pair> pairs = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            int told = i;
            mayTell(told).stream()
                    .filter(teller -> Giveaway.tells(telling.get(teller), asked.get(told)))
                    .sorted(Comparator.comparingLong(
                            (Integer teller) -> -Giveaway.shared(telling.get(teller), asked.get(told))))
                    .limit(MOST_TELLERS)
                    .forEach(teller -> pairs.add(new Pair(ids.get(teller), ids.get(told))));
        }
        return pairs;
    }

    /** The other stems with one of the words of which a stem with enough of them cannot lack all, the rarest first. */
    private Set<Integer> mayTell(int told) {
        Giveaway.Asked question = asked.get(told);
        if (!question.canBeTold()) {
            return Set.of();
        }
        return question.words().stream()
                .map(word -> byWord.getOrDefault(word, List.of()))
                .sorted(Comparator.comparingInt(List::size))
                .limit(question.words().size() - question.needed() + 1L)
                .flatMap(List::stream)
                .filter(teller -> teller != told)
                .limit(MOST_LOOKED_AT)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
