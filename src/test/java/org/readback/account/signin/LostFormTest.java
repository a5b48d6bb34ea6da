package org.readback.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LostFormTest {
    private static final String COOKIE = "readback-lost-form";

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("nothing is kept of a form that another site sent for somebody whose sign-in has ended")
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://other.example",
        "Origin, http://localhost.other.example",
        "Origin, null",
        "Origin, '::'",
        "Referer, https://other.example/page",
    })
    void otherSites(String header, String content) {
        Response response = form().header(header, content).post("/study/answers");
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(response.header("Location")).startsWith("/sign-in");
        assertThat(response.cookies()).doesNotContainKey(COOKIE);
    }

    @Test
    @DisplayName("another site cannot hide behind a page of ours that it names")
    void hidden() {
        Response response = form().header("Sec-Fetch-Site", "cross-site")
                .header("Origin", here())
                .header("Referer", here() + "/study/next")
                .post("/study/answers");
        assertThat(response.cookies()).doesNotContainKey(COOKIE);
    }

    @Test
    @DisplayName("a form of a page of ours is kept, whatever of this the browser says")
    void ownPages() {
        assertThat(form().post("/study/answers").cookies()).containsKey(COOKIE);
        assertThat(form().header("Sec-Fetch-Site", "same-origin")
                        .post("/study/answers")
                        .cookies())
                .containsKey(COOKIE);
        assertThat(form().header("Origin", here()).post("/study/answers").cookies())
                .containsKey(COOKIE);
        assertThat(form().header("Referer", here() + "/study/next")
                        .post("/study/answers")
                        .cookies())
                .containsKey(COOKIE);
    }

    private static String here() {
        return "http://localhost:" + RestAssured.port;
    }

    private static RequestSpecification form() {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("person", "1")
                .formParam("question", "q")
                .formParam("text", "words of a stranger");
    }
}
