package org.readback.bank.yaml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys of one map, read strictly. Where something is missing or of the wrong type the problem is noted and an empty
 * stand-in returned, so that reading goes on and finds the other problems; nothing read may be used once one is noted.
 */
public final class Fields {
    /** Ids: lower-case words joined by hyphens. */
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final int LONGEST_ID = 64;

    private final YamlNode.Mapping map;
    private final Problems problems;

    private Fields(YamlNode.Mapping map, Problems problems) {
        this.map = map;
        this.problems = problems;
    }

    /** The node's keys, those not known noted; empty (and noted) where the node is no map. */
    public static Optional<Fields> of(YamlNode node, Set<String> known, Problems problems) {
        if (!(node instanceof YamlNode.Mapping map)) {
            problems.add(
                    node.place(),
                    "expected a map with the keys " + known.stream().sorted().collect(Collectors.joining(", "))
                            + ", not " + node.sort());
            return Optional.empty();
        }
        map.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.addUnknown(entry.keyPlace(), "key", key, known);
            }
        });
        return Optional.of(new Fields(map, problems));
    }

    public Place place() {
        return map.place();
    }

    /** Where the key's value stands, or the map where there is none. */
    public Place placeOf(String key) {
        return node(key).map(YamlNode::place).orElse(map.place());
    }

    public Problems problems() {
        return problems;
    }

    public Optional<YamlNode> node(String key) {
        return Optional.ofNullable(map.entries().get(key)).map(YamlNode.Entry::node);
    }

    /** A text that must be there, on one line. */
    public String text(String key) {
        return required(key).flatMap(node -> textOf(key, node)).orElse("");
    }

    public Optional<String> optionalText(String key) {
        return node(key).flatMap(node -> textOf(key, node));
    }

    /** An id that must be there. */
    public String id(String key) {
        return required(key).flatMap(node -> idOf(key, node)).orElse("");
    }

    public Optional<String> optionalId(String key) {
        return node(key).flatMap(node -> idOf(key, node));
    }

    /** A list of texts, empty where the key is missing. */
    public List<String> texts(String key) {
        return items(key).stream().flatMap(node -> textOf(key, node).stream()).toList();
    }

    /** {@code true} or {@code false}; false where the key is missing. */
    public boolean flag(String key) {
        return optionalText(key)
                .map(word -> {
                    if (!word.equals("true") && !word.equals("false")) {
                        problems.add(placeOf(key), "`" + key + "` is true or false, not `" + Shown.shortly(word) + "`");
                    }
                    return word.equals("true");
                })
                .orElse(false);
    }

    /** A plain decimal number. */
    public Optional<BigDecimal> number(String key) {
        return optionalText(key).flatMap(word -> {
            if (word.matches("-?\\d{1,30}(\\.\\d{1,30})?")) {
                return Optional.of(new BigDecimal(word));
            }
            problems.add(
                    placeOf(key), "`" + key + "` is a number such as 12 or 0.5, not `" + Shown.shortly(word) + "`");
            return Optional.empty();
        });
    }

    /** One of an enum's words, written lower-case with hyphens. */
    public <E extends Enum<E>> Optional<E> word(String key, Class<E> words) {
        return required(key).flatMap(node -> textOf(key, node).flatMap(text -> wordOf(key, text, node.place(), words)));
    }

    /** A list of an enum's words, empty where the key is missing. */
    public <E extends Enum<E>> List<E> words(String key, Class<E> words) {
        return items(key).stream()
                .flatMap(node ->
                        textOf(key, node).stream().flatMap(text -> wordOf(key, text, node.place(), words).stream()))
                .toList();
    }

    /** The items of a list, none where the key is missing. */
    public List<YamlNode> items(String key) {
        return node(key)
                .map(node -> {
                    if (node instanceof YamlNode.Sequence sequence) {
                        return sequence.items();
                    }
                    problems.add(node.place(), "`" + key + "` is a list, not " + node.sort());
                    return List.<YamlNode>of();
                })
                .orElse(List.of());
    }

    /** Reads each map of a list, none where the key is missing. */
    public <T> List<T> each(String key, Set<String> known, Function<Fields, T> read) {
        List<T> all = new ArrayList<>();
        for (YamlNode item : items(key)) {
            Fields.of(item, known, problems).map(read).ifPresent(all::add);
        }
        return all;
    }

    /** Notes a key that must be there and is not. */
    public Optional<YamlNode> required(String key) {
        Optional<YamlNode> node = node(key);
        if (node.isEmpty()) {
            problems.add(map.place(), "the key `" + key + "` is missing");
        }
        return node;
    }

    private Optional<String> textOf(String key, YamlNode node) {
        if (!(node instanceof YamlNode.Text text)) {
            problems.add(node.place(), "`" + key + "` is text, not " + node.sort());
            return Optional.empty();
        }
        if (text.text().isEmpty()) {
            problems.add(node.place(), "`" + key + "` is empty; give it a value or remove the key");
            return Optional.empty();
        }
        if (text.text().indexOf('\n') >= 0) {
            problems.add(node.place(), "`" + key + "` is one line of text; fold it with `>-` instead of `|`");
            return Optional.empty();
        }
        return Optional.of(text.text());
    }

    private Optional<String> idOf(String key, YamlNode node) {
        return textOf(key, node).filter(id -> {
            boolean fine = id.length() <= LONGEST_ID && ID.matcher(id).matches();
            if (!fine) {
                problems.add(
                        node.place(),
                        "`" + key + "` is lower-case words joined by hyphens, at most " + LONGEST_ID
                                + " characters, not `" + Shown.shortly(id) + "`");
            }
            return fine;
        });
    }

    private <E extends Enum<E>> Optional<E> wordOf(String key, String text, Place place, Class<E> words) {
        Map<String, E> byWord = Arrays.stream(words.getEnumConstants())
                .collect(Collectors.toMap(
                        word -> word.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));
        Optional<E> found = Optional.ofNullable(byWord.get(text));
        if (found.isEmpty()) {
            problems.addUnknown(place, key, text, byWord.keySet());
        }
        return found;
    }
}
