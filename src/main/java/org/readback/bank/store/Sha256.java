package org.readback.bank.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash over many parts. Each goes in with its length, so that no two rows of parts run together into the same bytes. */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public Sha256 add(String... parts) {
        for (String part : parts) {
            add(part.getBytes(StandardCharsets.UTF_8));
        }
        return this;
    }

    public Sha256 add(byte[] part) {
        add(part.length);
        digest.update(part);
        return this;
    }

    public Sha256 add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        return this;
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
