package org.readback.account;

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
class PasswordRules {
    static final int SHORTEST = 15;
    static final int LONGEST = 128;

    private static final int LEAST_DIFFERENT = 5;
    private static final int LEAST_OF_THEIR_OWN = 10;
    private static final int SHORTEST_CONTEXT = 3;
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");

    // About 9,700 of the million most common leaked passwords: only those that are long enough to be tried at all.
    private final Set<String> leaked = read("leaked-passwords.txt");

    /**
     * What is wrong with a password, empty if nothing is.
     *
     * @param login the sign-in name it is for
     * @param displayName the name of its person
     */
    Optional<String> problem(String password, String login, String displayName) {
        String normal = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = normal.codePointCount(0, normal.length());
        if (length < SHORTEST) {
            return Optional.of("The password needs at least " + SHORTEST + " characters; it has " + length
                    + ". Four or five words that have nothing to do with each other are easy to keep in mind.");
        }
        if (length > LONGEST) {
            return Optional.of("The password may have at most " + LONGEST + " characters; it has " + length + ".");
        }
        String lower = normal.toLowerCase(Locale.ROOT);
        if (leaked.contains(lower)) {
            return Optional.of("This password is on lists of leaked passwords, which are tried first. Choose another.");
        }
        if (lower.codePoints().distinct().count() < LEAST_DIFFERENT || isOnePieceRepeated(lower)) {
            return Optional.of("This password repeats itself and is soon guessed. Choose another.");
        }
        if (ownPart(lower, login, displayName) < LEAST_OF_THEIR_OWN) {
            return Optional.of("This password is little more than your name or the program's. Choose another.");
        }
        return Optional.empty();
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
