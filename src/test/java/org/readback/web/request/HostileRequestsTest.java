package org.readback.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.readback.account.person.Role;
import org.readback.support.LogWatch;
import org.readback.support.Routes;
import org.readback.support.SignedIn;
import org.readback.support.Wire;
import org.readback.web.request.HostileForms.Hostile;

/** Whatever anybody sends, it is never the server's failure, and never in the log. */
@QuarkusTest
@Timeout(600)
class HostileRequestsTest {
    private static final List<String> METHODS = List.of(
            "TRACE", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND", "OPTIONS", "HEAD", "GET", "M-SEARCH", "foo");

    @TestFactory
    @DisplayName("a form that cannot be read is refused with a page that says so, and with one line in the log")
    Stream<DynamicTest> refused() {
        return HostileForms.all().stream()
                .filter(hostile -> hostile.status() > 0)
                .map(hostile -> dynamicTest(hostile.name(), () -> {
                    try (LogWatch log = LogWatch.start()) {
                        Wire.Reply reply = Wire.send("POST", "/sign-in", hostile.headers(), hostile.body());
                        assertThat(reply.status()).isEqualTo(hostile.status());
                        assertThat(reply.text())
                                .contains("<h1>", "href=\"/\"", "Content-Security-Policy: default-src 'none'");
                        assertThat(log.records())
                                .filteredOn(record -> record.startsWith("INFO request.refused " + hostile.status()))
                                .hasSize(1);
                        HostileForms.assertSaysNothing(log);
                    }
                }));
    }

    @TestFactory
    @DisplayName("no form of a stranger's is a failure at any route, or in the log")
    Stream<DynamicTest> strangers() {
        return everyForm(List::of);
    }

    @TestFactory
    @DisplayName("no form of somebody who is signed in is a failure at any route, or in the log")
    Stream<DynamicTest> signedIn() {
        return everyForm(() -> {
            SignedIn person = SignedIn.as(Role.values());
            return List.of(
                    "Cookie: " + SignedIn.COOKIE + "=" + person.token() + "; csrf-token=" + person.csrfToken(),
                    "X-CSRF-TOKEN: " + person.csrfToken());
        });
    }

    @TestFactory
    @DisplayName("no method is a failure at any path")
    Stream<DynamicTest> methods() {
        return Stream.concat(
                        Routes.all().stream().map(Routes.Route::example), Stream.of("/no/such/page", "/sign-in;a=%20"))
                .distinct()
                .map(path -> dynamicTest(path, () -> {
                    for (String method : METHODS) {
                        assertRefusedOrServed(method, path, List.of(), new byte[0]);
                    }
                }));
    }

    @TestFactory
    @DisplayName("no address and no header is a failure")
    Stream<DynamicTest> addressesAndHeaders() {
        Stream<DynamicTest> addresses = Stream.of(
                        "/%ZZ",
                        "/abc%2",
                        "/%00",
                        "/..%2f..%2fetc/passwd",
                        "/../../etc/passwd",
                        "/assets/x/%2e%2e%2f%2e%2e%2fa",
                        "/%c0%ae%c0%ae/",
                        "/reports/%ff",
                        "/mail-off/%ff",
                        "/calendar/%ff.ics",
                        "/sign-in;a=%ZZ",
                        "/sign-in?next=%ZZ",
                        "/sign-in?next=%FF%FE",
                        "/sign-in?next=%0d%0aSet-Cookie:a=b",
                        "/sign-in?" + "a=1&".repeat(900),
                        "/" + "a".repeat(5_000),
                        "/a\\b",
                        "/a\u0001b",
                        "/{x}|^`<>\"",
                        "*",
                        "sign-in",
                        "http://other.example/sign-in")
                .map(path -> dynamicTest(path.substring(0, Math.min(40, path.length())), () -> {
                    assertRefusedOrServed("GET", path, List.of(), new byte[0]);
                    assertRefusedOrServed("POST", path, List.of(HostileForms.FORM), "a=b".getBytes());
                }));
        Stream<DynamicTest> headers = Stream.of(
                        "Host: a b",
                        "Host: [::1",
                        "Host: localhost:99999",
                        "Host: @",
                        "Cookie: readback=%ZZ\u00ff; csrf-token=???",
                        "Cookie: ;;;=;=;a=b=c;\u007f",
                        "Cookie: readback-lost-form=%%%; readback-flash=e30; csrf-token=",
                        "Cookie: " + "a=b; ".repeat(3_000),
                        "Accept-Language: ;;q=zz,,,\u00ff",
                        "Accept: ;;;/",
                        "Accept: application/json",
                        "Accept-Encoding: klingon;q=5, gzip;q=zz",
                        "Content-Type: ;;;",
                        "Range: bytes=zz",
                        "If-None-Match: \"\\",
                        "If-Modified-Since: yesterday",
                        "Referer: ::::",
                        "Origin: \u007f",
                        "Upgrade: websocket",
                        "X-Forwarded-For: \u0007",
                        "X-A: " + "a".repeat(30_000),
                        "Bad Header: a")
                .map(header -> dynamicTest(header.substring(0, Math.min(40, header.length())), () -> {
                    for (String path : List.of("/sign-in", "/study", "/no/such/page")) {
                        assertRefusedOrServed("GET", path, List.of(header), new byte[0]);
                        assertRefusedOrServed("POST", path, List.of(header), new byte[0]);
                    }
                }));
        return Stream.concat(addresses, headers);
    }

    @Test
    @DisplayName("whoever would rather speak HTTP/2 is served all the same")
    void upgrade() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        URI server = URI.create("http://localhost:" + RestAssured.port);
        HttpRequest visit = HttpRequest.newBuilder(server.resolve("/goodbye")).build();
        HttpRequest form = HttpRequest.newBuilder(server.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("login=a"))
                .build();
        for (int i = 0; i < 2; i++) {
            assertThat(client.send(visit, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(client.send(form, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(400);
        }
        assertRefusedOrServed("PRI", "*", List.of(), new byte[0]);
    }

    private static Stream<DynamicTest> everyForm(Supplier<List<String>> headers) {
        return Stream.concat(Routes.forms(), Stream.of(new Routes.Route("POST", "/no/such/form", List.of())))
                .map(route -> dynamicTest(route.toString(), () -> {
                    for (Hostile hostile : HostileForms.all()) {
                        List<String> all = new ArrayList<>(hostile.headers());
                        all.addAll(headers.get());
                        assertRefusedOrServed(route.method(), route.example(), all, hostile.body());
                    }
                }));
    }

    private static void assertRefusedOrServed(String method, String path, List<String> headers, byte[] body)
            throws IOException {
        try (LogWatch log = LogWatch.start()) {
            Wire.Reply reply = Wire.send(method, path, headers, body);
            assertThat(reply.status())
                    .as(() -> method + " " + path + " " + headers + " " + body.length + "\n" + reply.text())
                    .isLessThan(500);
            HostileForms.assertSaysNothing(log);
        }
    }
}
