package org.readback.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;
import org.readback.support.Wire;

/** Senders that never end keep nobody else waiting. */
@QuarkusTest
@Timeout(300)
class SlowSendersTest {
    // Half as many again as there are threads for pages.
    private static final int MANY = 300;
    private static final int SOME = 20;
    private static final Duration BETWEEN_BYTES = Duration.ofMillis(500);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String PARTS = "multipart/form-data; boundary=x";

    private final List<Socket> sockets = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final SignedIn person = SignedIn.as(Role.STAFFER);

    @AfterEach
    void end() throws IOException {
        threads.shutdownNow();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    @DisplayName("pages are answered beside slow senders, and these are ended, whatever they send and where")
    void senders() throws Exception {
        List<Future<Wire.Reply>> slow = new ArrayList<>(send(MANY, "/sign-in", FORM));
        slow.addAll(send(SOME, "/first-run", FORM));
        slow.addAll(send(SOME, "/sign-in", PARTS));
        slow.addAll(send(SOME, "/no/such/form", FORM));
        slow.addAll(send(SOME, "/study/answers", FORM));
        slow.addAll(send(SOME, "/mail-off/x", PARTS));
        List<Future<Wire.Reply>> noForms = send(SOME, "/sign-in", "application/json");

        assertThat(RestAssured.get("/sign-in").statusCode()).isEqualTo(200);
        assertThat(person.get("/study").statusCode()).isEqualTo(200);
        assertThat(SignedIn.withoutSignIn()
                        .formParam("login", "nobody")
                        .post("/sign-in")
                        .statusCode())
                .isEqualTo(400);
        for (Future<Wire.Reply> sender : slow) {
            assertThat(sender.get(2, TimeUnit.MINUTES).status()).isEqualTo(408);
        }
        for (Future<Wire.Reply> sender : noForms) {
            assertThat(sender.get(2, TimeUnit.MINUTES).status()).isEqualTo(415);
        }
    }

    @Test
    @DisplayName("what is kept of an address's unfinished forms is bounded: the form that would be too much is refused")
    void memory() throws Exception {
        byte[] nearlyTwoMegabytes = ("&a=" + "x".repeat(60_000)).repeat(33).getBytes(StandardCharsets.ISO_8859_1);
        List<Future<Wire.Reply>> replies = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            Socket socket = Wire.open();
            sockets.add(socket);
            socket.getOutputStream()
                    .write(Wire.head("POST", "/sign-in", List.of("Content-Type: " + FORM), 2_000_000)
                            .getBytes(StandardCharsets.ISO_8859_1));
            replies.add(threads.submit(() -> Wire.reply(socket)));
            threads.submit(() -> {
                socket.getOutputStream().write(nearlyTwoMegabytes);
                return null;
            });
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Wire.Reply> reply : replies) {
            statuses.add(reply.get(2, TimeUnit.MINUTES).status());
        }
        assertThat(statuses).contains(429).containsOnly(408, 429);
    }

    /** Begins so many forms of which a byte comes now and then. */
    private List<Future<Wire.Reply>> send(int count, String path, String type) throws IOException {
        List<Future<Wire.Reply>> replies = new ArrayList<>();
        List<String> headers = List.of("Content-Type: " + type, "Cookie: " + SignedIn.COOKIE + "=" + person.token());
        byte[] beginning = (Wire.head("POST", path, headers, 100_000) + "-").getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < count; i++) {
            Socket socket = Wire.open();
            sockets.add(socket);
            socket.getOutputStream().write(beginning);
            Future<Wire.Reply> reply = threads.submit(() -> Wire.reply(socket));
            replies.add(reply);
            threads.submit(() -> dripUntil(reply, socket));
        }
        return replies;
    }

    private static Void dripUntil(Future<Wire.Reply> reply, Socket socket) throws InterruptedException {
        try {
            while (!reply.isDone()) {
                Thread.sleep(BETWEEN_BYTES);
                socket.getOutputStream().write('a');
            }
        } catch (IOException ended) {
            // As it should be.
        }
        return null;
    }
}
