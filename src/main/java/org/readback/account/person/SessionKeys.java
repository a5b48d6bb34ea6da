package org.readback.account.person;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The keys of a person's sessions, one for each action.
 *
 * @param byAction each action's key, one character in lower case
 */
public record SessionKeys(Map<KeyAction, String> byAction) {
    /** Firefox looks for words with them, before a page gets them. */
    private static final String OF_THE_BROWSER = "'/";

    /** On many keyboards they wait for the letter that they are put on. */
    private static final String DEAD = "´`^~¨";

    public SessionKeys {
        byAction = Map.copyOf(byAction);
    }

    /** Those of somebody who has changed none. */
    public static SessionKeys usual() {
        return new SessionKeys(Stream.of(KeyAction.values()).collect(Collectors.toMap(a -> a, KeyAction::usual)));
    }

    /** The keys as {@link #write} wrote them. */
    public static SessionKeys read(String stored) {
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

    public String of(KeyAction action) {
        return byAction.get(action);
    }

    /** The keys as somebody typed them, in the order of the actions. */
    public static SessionKeys typed(List<String> keys) {
        Map<KeyAction, String> byAction = new EnumMap<>(KeyAction.class);
        for (KeyAction action : KeyAction.values()) {
            byAction.put(action, keys.get(action.ordinal()).strip().toLowerCase(Locale.ROOT));
        }
        return new SessionKeys(byAction);
    }

    /** What is wrong with them. */
    public Map<KeyAction, KeyProblem> problems() {
        Map<KeyAction, KeyProblem> problems = new EnumMap<>(KeyAction.class);
        for (KeyAction action : KeyAction.values()) {
            problem(action).ifPresent(problem -> problems.put(action, problem));
        }
        return problems;
    }

    private Optional<KeyProblem> problem(KeyAction action) {
        String key = of(action);
        if (key.length() != 1 || !isVisible(key.charAt(0))) {
            return Optional.of(KeyProblem.OfOne.NO_KEY);
        }
        if (OF_THE_BROWSER.contains(key)) {
            return Optional.of(KeyProblem.OfOne.OF_THE_BROWSER);
        }
        if (DEAD.contains(key)) {
            return Optional.of(KeyProblem.OfOne.DEAD);
        }
        if (Character.isDigit(key.charAt(0)) && !(action.grades() && "1234".contains(key))) {
            return Optional.of(KeyProblem.OfOne.DIGIT);
        }
        return Stream.of(KeyAction.values())
                .filter(other -> other != action && of(other).equals(key))
                .findFirst()
                .map(KeyProblem.Taken::new);
    }

    private static boolean isVisible(char key) {
        return !Character.isWhitespace(key)
                && !Character.isISOControl(key)
                && !Character.isSurrogate(key)
                && Character.getType(key) != Character.NON_SPACING_MARK
                && Character.getType(key) != Character.FORMAT;
    }
}
