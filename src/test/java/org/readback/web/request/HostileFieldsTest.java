package org.readback.web.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.readback.account.person.Role;
import org.readback.support.LogWatch;
import org.readback.support.Routes;
import org.readback.support.SignedIn;

/** Whatever a form of ours holds, it is never the server's failure. */
@QuarkusTest
@Tag("database")
class HostileFieldsTest {
    @TestFactory
    @DisplayName("no field of a form that fits otherwise is a failure, whatever it holds")
    Stream<DynamicTest> fields() {
        List<String> contents = List.of(
                "",
                "x".repeat(60_000),
                "\u0301".repeat(10_000),
                "\r\n" + HostileForms.FORGED,
                "a\u0001\u001b[31m\ufffe\ud83d\ude00\u202e",
                "-1",
                "99999999999999999999",
                "1e9",
                "NaN",
                "\u0661",
                "'\"<script>${x}#{x}{x}%s%n\\",
                "2026-02-30",
                "1:2",
                "../../etc/passwd");
        return Routes.forms()
                .map(route -> dynamicTest(route.toString(), () -> {
                    try (LogWatch log = LogWatch.start()) {
                        for (String content : contents) {
                            Map<String, List<String>> fields = new HashMap<>();
                            route.fields().forEach(field -> fields.put(field, List.of(content, content)));
                            Response response =
                                    SignedIn.as(Role.values()).form(fields).request(route.method(), route.example());
                            assertThat(response.statusCode())
                                    .as(route + " with " + content.substring(0, Math.min(20, content.length())))
                                    .isLessThan(500);
                        }
                        HostileForms.assertOneLineEach(log);
                    }
                }));
    }
}
