package org.readback.generation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.readback.report.Fact;

/** The hashes that tell questions apart and versions of one question from each other. */
final class Identity {
    /** 128 bits: with a million questions a chance clash is less likely than one in 10^26. */
    private static final int ID_BYTES = 16;

    private Identity() {}

    /** What a question is about and how it asks, without its answer and its words. */
    static String of(String reportId, String language, Fact fact, Family family, String slot) {
        List<String> subjects = fact.subjects().stream().sorted().toList();
        byte[] hash = sha256(List.of(
                reportId,
                language,
                fact.relation(),
                sha256Hex(subjects),
                fact.qualifier().orElse(""),
                family.id(),
                slot));
        return "g-" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
    }

    /** A stable stand-in for a fact, free of its id, its answer and its words. */
    static String ofFact(String reportId, String language, Fact fact) {
        return of(reportId, language, fact, Family.MATCH, "");
    }

    static String sha256Hex(List<String> parts) {
        return HexFormat.of().formatHex(sha256(parts));
    }

    /** A number that looks random but is the same for the same parts: seeds orders and choices among equals. */
    static long seed(String... parts) {
        return ByteBuffer.wrap(sha256(List.of(parts))).getLong();
    }

    /** Each part goes in with its length, so that no two lists of parts run together into the same bytes. */
    private static byte[] sha256(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
