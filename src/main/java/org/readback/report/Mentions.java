package org.readback.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Counts how often a text names each entity: whole words, longest name first, so that "EU" in "EUROPE" is no mention.
 * Names are looked up by their first words, which keeps the work independent of how many there are.
 */
final class Mentions {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int WORDS_IN_KEY = 3;

    private final Map<List<String>, List<Name>> namesByFirstWords = new HashMap<>();

    /** A name of an entity; its first word starts at an offset, behind a quotation mark perhaps. */
    private record Name(String entityId, String text, int lead) {}

    private Mentions(List<Entity> entities) {
        for (Entity entity : entities) {
            for (String name : entity.names()) {
                List<MatchResult> words = WORD.matcher(name).results().toList();
                if (!words.isEmpty()) {
                    namesByFirstWords
                            .computeIfAbsent(
                                    key(words, 0, Math.min(WORDS_IN_KEY, words.size())), _ -> new ArrayList<>())
                            .add(new Name(entity.id(), name, words.getFirst().start()));
                }
            }
        }
        namesByFirstWords
                .values()
                .forEach(names ->
                        names.sort(Comparator.comparingInt(name -> -name.text().length())));
    }

    /** Counts by entity id; an entity the text never names is absent. */
    static Map<String, Integer> count(List<Passage> passages, List<Entity> entities) {
        Mentions mentions = new Mentions(entities);
        Map<String, Integer> counts = new HashMap<>();
        passages.forEach(passage -> mentions.countIn(passage.text(), counts));
        return Map.copyOf(counts);
    }

    private void countIn(String text, Map<String, Integer> counts) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        int namedUpTo = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).start() >= namedUpTo) {
                Optional<Name> name = nameAt(text, words, i);
                if (name.isPresent()) {
                    counts.merge(name.get().entityId(), 1, Integer::sum);
                    namedUpTo = words.get(i).start()
                            - name.get().lead()
                            + name.get().text().length();
                }
            }
        }
    }

    private Optional<Name> nameAt(String text, List<MatchResult> words, int first) {
        for (int length = Math.min(WORDS_IN_KEY, words.size() - first); length > 0; length--) {
            for (Name name : namesByFirstWords.getOrDefault(key(words, first, first + length), List.of())) {
                int start = words.get(first).start() - name.lead();
                if (start >= 0
                        && text.startsWith(name.text(), start)
                        && endsWord(text, start + name.text().length())) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean endsWord(String text, int at) {
        return at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at))
                || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static List<String> key(List<MatchResult> words, int from, int to) {
        return words.subList(from, to).stream().map(MatchResult::group).toList();
    }
}
