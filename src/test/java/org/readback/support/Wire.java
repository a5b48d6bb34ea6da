package org.readback.support;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests byte by byte, as no client library would send them. */
public final class Wire {
    private static final int PATIENCE = Math.toIntExact(Duration.ofMinutes(2).toMillis());
    private static final Pattern STATUS = Pattern.compile("\\AHTTP/\\S+ (\\d{3})");

    private Wire() {}

    /**
     * What came back.
     *
     * @param status 0 where the server closed the connection without a word
     */
    public record Reply(int status, String text) {}

    /** A connection to the application under test. */
    public static Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    /** The head of a request whose body has this length. */
    public static String head(String method, String path, List<String> headers, int length) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (headers.stream().noneMatch(header -> header.matches("(?i)(content-length|transfer-encoding):.*"))
                && length > 0) {
            head.append("Content-Length: ").append(length).append("\r\n");
        }
        return head + "Connection: close\r\n\r\n";
    }

    /** Sends a request and reads until the server closes the connection. */
    public static Reply send(String method, String path, List<String> headers, byte[] body) throws IOException {
        try (Socket socket = open()) {
            try {
                socket.getOutputStream()
                        .write(head(method, path, headers, body.length).getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().write(body);
                socket.getOutputStream().flush();
            } catch (IOException answeredBefore) {
                // What it answered can still be read.
            }
            return reply(socket);
        }
    }

    /** Reads until the server closes the connection. */
    public static Reply reply(Socket socket) throws IOException {
        ByteArrayOutputStream received = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        try {
            for (int read = socket.getInputStream().read(part);
                    read >= 0;
                    read = socket.getInputStream().read(part)) {
                received.write(part, 0, read);
            }
        } catch (java.net.SocketException closedUnderway) {
            // It may close without reading what is left.
        }
        String text = received.toString(StandardCharsets.UTF_8);
        Matcher status = STATUS.matcher(text);
        return new Reply(status.find() ? Integer.parseInt(status.group(1)) : 0, text);
    }
}
