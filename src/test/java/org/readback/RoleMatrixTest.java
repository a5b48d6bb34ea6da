package org.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readback.account.person.Role;
import org.readback.support.Routes;
import org.readback.support.SignedIn;

/** Every route has a line in {@code role-matrix.txt}, and every line holds. */
@QuarkusTest
class RoleMatrixTest {
    private static final List<Line> MATRIX = read();

    @Test
    @DisplayName("every route has one line in the role matrix, and every line a route")
    void complete() {
        List<String> lines = MATRIX.stream().map(Line::route).toList();
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(lines)
                .as("the routes of role-matrix.txt and those of the program")
                .containsExactlyInAnyOrderElementsOf(
                        Routes.all().stream().map(Routes.Route::toString).toList());
    }

    @Test
    @DisplayName("without a role there is one's own account and nothing else")
    void signedIn() {
        assertThat(MATRIX.stream()
                        .filter(line -> line.who().equals("signed-in"))
                        .map(Line::path))
                .allMatch(path -> path.equals("/") || path.startsWith("/account") || path.equals("/my-data.json"));
    }

    @TestFactory
    @DisplayName("whoever is not signed in is asked to, but for what everyone may use")
    Stream<DynamicTest> nobody() {
        return MATRIX.stream()
                .map(line -> dynamicTest(line.route(), () -> {
                    Response response = line.method().equals("GET")
                            ? RestAssured.given().redirects().follow(false).get(line.example())
                            : SignedIn.withoutSignIn().formParams(Map.of()).request(line.method(), line.example());
                    if (line.everyone()) {
                        assertAllowed(response);
                    } else {
                        assertThat(response.statusCode()).isEqualTo(303);
                        assertThat(response.header("Location")).startsWith("/sign-in?next=");
                    }
                }));
    }

    @TestFactory
    @DisplayName("a person of one role may use what the matrix says, and nothing else")
    Stream<DynamicTest> roles() {
        return MATRIX.stream()
                .flatMap(line -> Stream.of(Role.values())
                        .map(role -> dynamicTest(line.route() + " as " + role, () -> {
                            Response response = line.ask(SignedIn.as(role));
                            if (line.roles().contains(role)) {
                                assertAllowed(response);
                            } else {
                                assertThat(response.statusCode()).isEqualTo(403);
                            }
                        })));
    }

    @TestFactory
    @DisplayName("a person without a role has their account and nothing else")
    Stream<DynamicTest> withoutRole() {
        return MATRIX.stream()
                .map(line -> dynamicTest(line.route(), () -> {
                    Response response = line.ask(SignedIn.as());
                    if (line.everyone() || line.who().equals("signed-in")) {
                        assertAllowed(response);
                    } else {
                        assertThat(response.statusCode()).isEqualTo(403);
                    }
                }));
    }

    /** What the form or the path says may be wrong, but nobody says that the person is. */
    private static void assertAllowed(Response response) {
        assertThat(response.statusCode()).isNotIn(401, 403, 405).isLessThan(500);
        Optional.ofNullable(response.header("Location"))
                .ifPresent(location -> assertThat(location).doesNotStartWith("/sign-in?next="));
    }

    private record Line(String method, String path, String who, String example) {
        String route() {
            return method + " " + path;
        }

        boolean everyone() {
            return who.equals("everyone");
        }

        Set<Role> roles() {
            return everyone() || who.equals("signed-in")
                    ? EnumSet.allOf(Role.class)
                    : Arrays.stream(who.split(","))
                            .map(name -> Role.valueOf(name.toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toSet());
        }

        Response ask(SignedIn person) {
            return method.equals("GET")
                    ? person.get(example)
                    : person.form(Map.of()).request(method, example);
        }
    }

    private static List<Line> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                RoleMatrixTest.class.getResourceAsStream("role-matrix.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.strip().split("\\s+"))
                    .map(parts -> new Line(
                            parts[0],
                            parts[1],
                            parts[2],
                            parts.length > 3 ? parts[3] : parts[1].replaceAll("\\{[^}]*}", "0")))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
