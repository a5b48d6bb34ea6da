package org.readback.question.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.question.KnownNames;
import org.readback.question.Question;

/**
 * Finds every pair of questions of which one gives the other away (L19), for as many questions as a bank has: a stem that
 * holds half of a question's words holds one of its rarer ones, so only the stems with such a word are looked at.
 */
public final class Giveaways {
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
        for (int told = 0; told < ids.size(); told++) {
            for (int teller : mayTell(asked.get(told))) {
                if (teller != told && Giveaway.tells(telling.get(teller), asked.get(told))) {
                    pairs.add(new Pair(ids.get(teller), ids.get(told)));
                }
            }
        }
        return pairs;
    }

    /** The stems with one of the words of which a stem with enough of them cannot lack all. */
    private Set<Integer> mayTell(Giveaway.Asked question) {
        Set<Integer> stems = new HashSet<>();
        if (question.canBeTold()) {
            question.words().stream()
                    .map(word -> byWord.getOrDefault(word, List.of()))
                    .sorted(Comparator.comparingInt(List::size))
                    .limit(question.words().size() - question.needed() + 1L)
                    .forEach(stems::addAll);
        }
        return stems;
    }
}
