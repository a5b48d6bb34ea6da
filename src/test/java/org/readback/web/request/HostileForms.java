package org.readback.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.readback.support.LogWatch;

/** Bodies that no browser sends to a form of ours. */
final class HostileForms {
    /** In every body where it could be taken for a password. */
    static final String SECRET = "correct-horse-of-somebody";

    /** What would be a line of its own in the log. */
    static final String FORGED = "2026-01-01 00:00:00,000 INFO  sign-in.opened root from 192.0.2.1";

    static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    static final String PARTS = "Content-Type: multipart/form-data; boundary=x";

    private static final String FIELD = "--x\r\nContent-Disposition: form-data; name=\"login\"\r\n";

    private HostileForms() {}

    /**
     * One body.
     *
     * @param status what it must be answered with; 0 where any refusal will do
     */
    record Hostile(String name, int status, List<String> headers, byte[] body) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>(broken());
        all.addAll(tooMuch());
        all.addAll(inParts());
        all.addAll(notForms());
        return all;
    }

    private static List<Hostile> broken() {
        return List.of(
                form("an escape of no hexadecimal digits", 400, "password=" + SECRET + "%ZZ\r\n" + FORGED),
                form("such an escape in a name", 400, SECRET + "%ZZ=a"),
                form("half an escape at the end", 400, "password=" + SECRET + "%4"),
                form("bytes that are no UTF-8", 0, "password=" + SECRET + "%FF%C3"),
                form("the character NUL", 0, "password=" + SECRET + "%00"),
                form("line breaks and control characters", 0, "login=%0D%0A" + FORGED.replace(' ', '+') + "%1B%5B31m"),
                form("nothing but separators", 400, "&&&=&"),
                hostile("an unknown charset", 0, FORM + "; charset=klingon", "login=%C3%A4"),
                hostile(
                        "no chunks where chunks are announced",
                        0,
                        FORM + "\r\nTransfer-Encoding: chunked",
                        "zz\r\nfoo"),
                hostile("a body that ends nowhere", 400, FORM + "\r\nTransfer-Encoding: gzip", "login=a"),
                hostile(
                        "a length beside chunks",
                        0,
                        FORM + "\r\nTransfer-Encoding: chunked\r\nContent-Length: 3",
                        "0\r\n\r\n"),
                hostile("a negative length", 0, FORM + "\r\nContent-Length: -5", ""),
                hostile("a length that is no number", 0, FORM + "\r\nContent-Length: many", ""),
                hostile("an unknown expectation", 417, FORM + "\r\nExpect: a miracle", "login=a"));
    }

    private static List<Hostile> tooMuch() {
        String large = "login=" + "x".repeat(2_200_000);
        return List.of(
                form("1,500 fields", 413, many("p", "=" + SECRET, 1_500, "&")),
                form("a field of 70,000 characters", 413, "password=" + SECRET + "x".repeat(70_000)),
                form("a name of 70,000 characters", 413, SECRET + "x".repeat(70_000) + "=a"),
                form("a password of combining marks", 0, "login=a&password=" + "%CC%81".repeat(10_000)),
                form("two megabytes", 413, large),
                hostile(
                        "two megabytes in chunks",
                        413,
                        FORM + "\r\nTransfer-Encoding: chunked",
                        Integer.toHexString(large.length()) + "\r\n" + large + "\r\n0\r\n\r\n"));
    }

    private static List<Hostile> inParts() {
        return List.of(
                hostile("parts without a boundary", 400, "Content-Type: multipart/form-data", "login=a"),
                hostile("no parts", 400, PARTS, ""),
                hostile("a part that does not end", 400, PARTS, FIELD + "\r\n" + SECRET),
                hostile("no part at all", 400, PARTS, SECRET.repeat(20)),
                hostile("20,000 parts", 413, PARTS, (FIELD + "\r\n" + SECRET + "\r\n").repeat(20_000) + "--x--\r\n"),
                hostile("a part without a name", 400, PARTS, "--x\r\n\r\n" + SECRET + "\r\n--x--\r\n"),
                hostile(
                        "a part of an unknown charset",
                        400,
                        PARTS,
                        FIELD + "Content-Type: text/plain; charset=klingon\r\n\r\na\r\n--x--\r\n"),
                hostile(
                        "a part of an unknown encoding",
                        0,
                        PARTS,
                        FIELD + "Content-Transfer-Encoding: klingon\r\n\r\na\r\n--x--\r\n"),
                hostile(
                        "a part of long headers",
                        413,
                        PARTS,
                        "--x\r\nX: " + "y".repeat(60_000) + "\r\n\r\na\r\n--x--\r\n"),
                hostile(
                        "a file",
                        0,
                        PARTS,
                        "--x\r\nContent-Disposition: form-data; name=\"login\"; filename=\"../../a\"\r\n\r\n" + SECRET
                                + "\r\n--x--\r\n"),
                hostile("a boundary of 3,000 characters", 400, PARTS + "x".repeat(3_000), "--x\r\n"));
    }

    private static List<Hostile> notForms() {
        return List.of(
                new Hostile(
                        "a compressed form", 415, List.of(FORM, "Content-Encoding: gzip"), gzip("password=" + SECRET)),
                hostile("JSON", 415, "Content-Type: application/json", "{\"password\": \"" + SECRET + "\""),
                hostile("XML", 415, "Content-Type: text/xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">"),
                hostile("a type that is none", 415, "Content-Type: ;;;===", "login=a"),
                hostile("an empty type", 415, "Content-Type: ", "login=a"),
                hostile("any type", 415, "Content-Type: *", "login=a"),
                hostile("a type and no body", 415, "Content-Type: ;;;===", ""),
                new Hostile("no type", 415, List.of(), "login=a".getBytes(StandardCharsets.UTF_8)));
    }

    private static Hostile form(String name, int status, String body) {
        return hostile(name, status, FORM, body);
    }

    private static Hostile hostile(String name, int status, String headers, String body) {
        return new Hostile(name, status, List.of(headers.split("\r\n")), body.getBytes(StandardCharsets.UTF_8));
    }

    private static String many(String name, String content, int count, String between) {
        return IntStream.range(0, count).mapToObj(i -> name + i + content).collect(Collectors.joining(between));
    }

    private static byte[] gzip(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Nothing that was sent, and what {@link #assertOneLineEach} says. */
    static void assertSaysNothing(LogWatch log) {
        assertThat(log.records())
                .noneMatch(record -> record.contains(SECRET))
                .noneMatch(record -> record.contains(FORGED.substring(0, 20)));
        assertOneLineEach(log);
    }

    /** No record has a second line, and none is of a failure. */
    static void assertOneLineEach(LogWatch log) {
        assertThat(log.records())
                .noneMatch(record -> record.startsWith("ERROR") || record.startsWith("WARN"))
                .noneMatch(record -> record.contains("\n") || record.contains("\r"));
    }
}
