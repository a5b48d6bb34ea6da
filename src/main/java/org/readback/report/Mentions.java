package org.readback.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How often a text names each entity: whole words, longest name first, so that "SCO" in "UNESCO" is no mention. */
final class Mentions {
    private Mentions() {}

    /** Counts by entity id; an entity the text never names is absent. */
    static Map<String, Integer> count(List<Passage> passages, List<Entity> entities) {
        Map<String, String> idByName = new HashMap<>();
        for (Entity entity : entities) {
            entity.names().forEach(name -> idByName.putIfAbsent(name, entity.id()));
        }
        if (idByName.isEmpty()) {
            return Map.of();
        }
        String alternatives = idByName.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern anyName = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
        Map<String, Integer> counts = new HashMap<>();
        for (Passage passage : passages) {
            Matcher names = anyName.matcher(passage.text());
            while (names.find()) {
                counts.merge(idByName.get(names.group()), 1, Integer::sum);
            }
        }
        return Map.copyOf(counts);
    }
}
