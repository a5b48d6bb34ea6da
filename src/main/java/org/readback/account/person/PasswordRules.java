package org.readback.account.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which passwords people may choose: long ones that nobody guesses early. There are no rules about kinds of characters
 * and none about changing it now and then (NIST 800-63B-4).
 */
@ApplicationScoped
public class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 128;

    // Each letter may come with its mark apart.
    private static final int LONGEST_TYPED = 2 * LONGEST;

    private static final int LEAST_DIFFERENT = 5;
    private static final int LEAST_OF_THEIR_OWN = 10;
    private static final int SHORTEST_CONTEXT = 3;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    // About 9,700 of the million most common leaked passwords: only those that are long enough to be tried at all.
    private final Set<String> leaked = read("leaked-passwords.txt");

    /** Why a password is not taken: its length, on lists of leaked ones, one piece repeated, telling of its person. */
    enum Kind {
        TOO_SHORT,
        TOO_LONG,
        LEAKED,
        REPEATED,
        TELLING
    }

    /**
     * What is wrong with a password.
     *
     * @param length how many characters it has
     * @param limit how many it must, or may, have; 0 where that is not the matter
     */
    public record Problem(Kind kind, int length, int limit) {}

    /**
     * What is wrong with a password, empty if nothing is.
     *
     * @param login the sign-in name it is for
     * @param displayName the name of its person
     */
    public Optional<Problem> problem(String password, String login, String displayName) {
        if (isTooLong(password)) {
            return Optional.of(new Problem(Kind.TOO_LONG, password.codePointCount(0, password.length()), LONGEST));
        }
        String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of(new Problem(Kind.TOO_SHORT, length, SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(new Problem(Kind.TOO_LONG, length, LONGEST));
        }
        String lower = normal.toLowerCase(Locale.ROOT);
        if (leaked.contains(lower)) {
            return Optional.of(new Problem(Kind.LEAKED, length, 0));
        }
        if (lower.codePoints().distinct().count() < LEAST_DIFFERENT || isOnePieceRepeated(lower)) {
            return Optional.of(new Problem(Kind.REPEATED, length, 0));
        }
        if (ownPart(lower, login, displayName) < LEAST_OF_THEIR_OWN) {
            return Optional.of(new Problem(Kind.TELLING, length, 0));
        }
        return Optional.empty();
    }

    /** Whether nobody's password can be that long, however its letters were composed: it is not worth a closer look. */
    public static boolean isTooLong(String typed) {
        return typed.length() > LONGEST_TYPED;
    }

    /** How many characters are left without the words that anyone would try for this person. */
    private static int ownPart(String lower, String login, String displayName) {
        String left = lower;
        for (String word : GAPS.split("readback " + login + " " + displayName.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST_CONTEXT) {
                left = left.replace(word, "");
            }
        }
        return left.codePointCount(0, left.length());
    }

    private static boolean isOnePieceRepeated(String text) {
        // Twice in a row without its ends, a text contains itself only if it is a repeated piece.
        String twice = text + text;
        return twice.substring(1, twice.length() - 1).contains(text);
    }

    private static Set<String> read(String name) {
        try (InputStream in = PasswordRules.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packaged without " + name);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("##"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
