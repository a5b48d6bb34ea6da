package org.readback.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class MembersPageTest {
    private SignedIn administrator;
    private String name;

    @BeforeEach
    void administrator() {
        administrator = SignedIn.as(Role.ADMINISTRATOR);
        name = "Team of " + administrator.login();
    }

    @Test
    @DisplayName("a team is made, filled, led, renamed, emptied and deleted")
    void life() {
        SignedIn lead = SignedIn.as(Role.LEAD);
        String members = make(name);
        assertThat(administrator.get(members).asString()).contains("No members yet");

        post(members, Map.of("person", lead.personId()));
        post(members, Map.of("person", lead.personId()));
        assertThat(Jsoup.parse(administrator.get(members).asString()).select("tbody tr"))
                .hasSize(1);

        String board = members.replace("/members", "");
        post(members + "/" + lead.personId() + "/lead", Map.of("leads", true));
        assertThat(lead.get(board).statusCode()).isEqualTo(200);
        post(members + "/" + lead.personId() + "/lead", Map.of("leads", false));
        assertThat(lead.get(board).statusCode()).isEqualTo(404);

        post(members + "/rename", Map.of("name", name + " renamed"));
        assertThat(administrator.get("/teams").asString()).contains(name + " renamed");

        post(members + "/delete", Map.of());
        assertThat(administrator.get(members).statusCode())
                .as("a team with members stays")
                .isEqualTo(200);
        post(members + "/" + lead.personId() + "/remove", Map.of());
        post(members + "/delete", Map.of());
        assertThat(administrator.get(members).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("only who has the role can lead a team")
    void needsTheRole() {
        SignedIn staffer = SignedIn.as(Role.STAFFER);
        String members = make(name);
        post(members, Map.of("person", staffer.personId()));
        post(members + "/" + staffer.personId() + "/lead", Map.of("leads", true));
        assertThat(administrator.get(members).asString())
                .contains("cannot lead without the role Lead")
                .doesNotContain("Remove as lead");
    }

    @Test
    @DisplayName("a team's name must be there, not too long and its own")
    void names() {
        make(name);
        for (String wrong : new String[] {"", " ", "x".repeat(121), name, name.toUpperCase()}) {
            Response response = administrator.post("/teams", Map.of("name", wrong));
            assertThat(response.statusCode()).as(wrong).isEqualTo(400);
            assertThat(Jsoup.parse(response.asString()).select("#name-error").text())
                    .startsWith("Error: ");
        }
    }

    @Test
    @DisplayName("who or what does not exist is not found")
    void unknown() {
        String members = make(name);
        assertThat(administrator.post(members, Map.of("person", 999_999_999)).statusCode())
                .isEqualTo(404);
        assertThat(administrator.post(members + "/999999999/remove", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(administrator
                        .post("/teams/999999999/members", Map.of("person", 1))
                        .statusCode())
                .isEqualTo(404);
        assertThat(administrator.get("/teams/999999999/members").statusCode()).isEqualTo(404);
    }

    private String make(String teamName) {
        Response response = administrator.post("/teams", Map.of("name", teamName));
        assertThat(response.header("Location")).matches("/teams/\\d+/members");
        return response.header("Location");
    }

    private void post(String path, Map<String, ?> form) {
        assertThat(administrator.post(path, form).statusCode()).as(path).isEqualTo(303);
    }
}
