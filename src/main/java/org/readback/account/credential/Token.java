package org.readback.account.credential;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser shows to be its person. The server keeps only its {@linkplain #hash() hash}: whoever reads the database
 * cannot sign in with what they find.
 *
 * @param secret 256 random bits in characters that cookies may hold
 */
public record Token(String secret) {
    private static final int BYTES = 32;
    private static final int CSRF_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one that nobody can guess. */
    public static Token fresh() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256 as hex. The secret is random, so a fast hash without salt is enough. */
    public String hash() {
        return sha256(secret);
    }

    /** What forms of this sign-in carry: follows from the secret, and does not tell it. */
    public byte[] csrf() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal("form".getBytes(StandardCharsets.US_ASCII)), CSRF_BYTES);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
        }
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
