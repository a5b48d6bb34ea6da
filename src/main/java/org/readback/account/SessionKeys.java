package org.readback.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.web.FormErrors;

/**
 * The keys of a person's sessions, one for each action.
 *
 * @param byAction each action's key, one character in lower case
 */
record SessionKeys(Map<KeyAction, String> byAction) {
    /** Firefox looks for words with them, before a page gets them. */
    private static final String OF_THE_BROWSER = "'/";

    /** On many keyboards they wait for the letter that they are put on. */
    private static final String DEAD = "´`^~¨";

    SessionKeys {
        byAction = Map.copyOf(byAction);
    }

    /** Those of somebody who has changed none. */
    static SessionKeys usual() {
        return new SessionKeys(Stream.of(KeyAction.values()).collect(Collectors.toMap(a -> a, KeyAction::usual)));
    }

    /** The keys as {@link #write} wrote them. */
    static SessionKeys read(String stored) {
        Map<KeyAction, String> keys = new EnumMap<>(usual().byAction());
        for (String pair : stored.split(" ")) {
            Stream.of(KeyAction.values())
                    .filter(action -> pair.startsWith(action.usual() + "="))
                    .forEach(action -> keys.put(action, pair.substring(2)));
        }
        return new SessionKeys(keys);
    }

    /** Only what differs from the usual, such as {@code u=z -=b}: the usual key first. */
    String write() {
        return Stream.of(KeyAction.values())
                .filter(action -> !of(action).equals(action.usual()))
                .map(action -> action.usual() + "=" + of(action))
                .collect(Collectors.joining(" "));
    }

    String of(KeyAction action) {
        return byAction.get(action);
    }

    /** The keys as somebody typed them, in the order of the actions. */
    static SessionKeys typed(List<String> keys) {
        Map<KeyAction, String> byAction = new EnumMap<>(KeyAction.class);
        for (KeyAction action : KeyAction.values()) {
            byAction.put(action, keys.get(action.ordinal()).strip().toLowerCase(Locale.ROOT));
        }
        return new SessionKeys(byAction);
    }

    /** What is wrong with them, by the action's name. */
    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        for (KeyAction action : KeyAction.values()) {
            Optional<String> problem = problem(action);
            if (problem.isPresent()) {
                errors = errors.and(action.name(), problem.get());
            }
        }
        return errors;
    }

    private Optional<String> problem(KeyAction action) {
        String key = of(action);
        if (key.length() != 1 || !isVisible(key.charAt(0))) {
            return Optional.of("Give one character that a key of yours types.");
        }
        if (OF_THE_BROWSER.contains(key)) {
            return Optional.of("Some browsers keep this key to search the page. Choose another.");
        }
        if (DEAD.contains(key)) {
            return Optional.of("On many keyboards this key waits for a letter. Choose another.");
        }
        if (Character.isDigit(key.charAt(0)) && !(action.grades() && "1234".contains(key))) {
            return Optional.of("Digits choose options; 1 to 4 can also grade. Choose another.");
        }
        return Stream.of(KeyAction.values())
                .filter(other -> other != action && of(other).equals(key))
                .findFirst()
                .map(other -> "“" + other.label() + "” has this key too. Each needs its own.");
    }

    private static boolean isVisible(char key) {
        return !Character.isWhitespace(key)
                && !Character.isISOControl(key)
                && !Character.isSurrogate(key)
                && Character.getType(key) != Character.NON_SPACING_MARK
                && Character.getType(key) != Character.FORMAT;
    }
}
