package org.readback.bank.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text, or says where they are none. */
public final class FileText {
    /** Far above any report written by hand; a bound on what one file can cost. */
    public static final int MOST_BYTES = 20_000_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private FileText() {}

    /** The text without a byte order mark; empty where it could not be read, the problem noted. */
    public static Optional<String> of(String file, byte[] bytes, Problems problems) {
        if (bytes.length > MOST_BYTES) {
            problems.add(
                    Place.startOf(file),
                    "the file has " + bytes.length + " bytes; at most " + MOST_BYTES + " are read, so split it");
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), decoded, true);
        String text = decoded.flip().toString();
        if (result.isError()) {
            problems.add(endOf(file, text), "not valid UTF-8 from here on; save the file as UTF-8");
            return Optional.empty();
        }
        text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        if (text.isBlank()) {
            problems.add(Place.startOf(file), "the file is empty");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Place endOf(String file, String text) {
        int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
        return new Place(file, line, text.length() - text.lastIndexOf('\n'));
    }
}
