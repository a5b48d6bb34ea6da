package org.readback.team;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.MutableClock;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class DashboardTest {
    private static final LocalDate TODAY = LocalDate.of(2031, 3, 10);

    private final TeamService service;
    private final Studied studied;
    private final MutableClock clock;

    private SignedIn lead;
    private SignedIn member;
    private long team;

    DashboardTest(TeamService service, Studied studied, MutableClock clock) {
        this.service = service;
        this.studied = studied;
        this.clock = clock;
    }

    @BeforeEach
    void team() {
        clock.setTo(Instant.parse("2031-03-10T12:00:00Z"));
        lead = SignedIn.as(Role.LEAD, Role.STAFFER);
        member = SignedIn.as(Role.STAFFER);
        team = service.make("Team of " + lead.login()).orElseThrow();
        service.add(team, lead.personId());
        service.add(team, member.personId());
        service.lead(team, lead.personId(), true);
    }

    @AfterEach
    void clear() {
        studied.clear();
    }

    @Test
    @DisplayName("a member's row counts what is due, a week of reviews, a month of retention and the questions met")
    void figures() {
        String report = "dash-" + member.login();
        studied.report(report, 4);
        studied.card(member.personId(), report + "-0", TODAY.minusDays(3));
        studied.card(member.personId(), report + "-1", TODAY);
        studied.card(member.personId(), report + "-2", TODAY.plusDays(1));
        studied.day(member.personId(), TODAY, 5, 3, 2);
        studied.day(member.personId(), TODAY.minusDays(6), 7, 4, 3);
        studied.day(member.personId(), TODAY.minusDays(7), 11, 4, 4);
        studied.day(member.personId(), TODAY.minusDays(30), 100, 100, 0);

        Document page = page();
        String row = page.select("table").first().select("tbody tr").stream()
                .map(one -> one.text())
                .filter(text -> !text.contains("lead"))
                .findFirst()
                .orElseThrow();
        // 5 + 7 reviews within seven days; 2 + 3 + 4 of 3 + 4 + 4 recalled within thirty.
        assertThat(row).contains(" 2 12 82 % of 11 3 of ");
        assertThat(coverage(page, report)).containsExactlyInAnyOrder("lead 0 %", "75 %");
        assertThat(heading(page, report)).isEqualTo(report + ": Topic " + report + " 4 questions");
    }

    @Test
    @DisplayName("a retention that cannot be computed is absent, not zero")
    void absent() {
        studied.day(member.personId(), TODAY, 3, 0, 0);
        assertThat(page().select("table").first().select("tbody").text())
                .contains("not known yet")
                .doesNotContain("0 % of");
    }

    @Test
    @DisplayName("a retired question is neither due nor counted")
    void retired() {
        String report = "gone-" + member.login();
        studied.report(report, 2);
        studied.card(member.personId(), report + "-0", TODAY);
        studied.card(member.personId(), report + "-1", TODAY);
        studied.retire(report + "-1");
        Document page = page();
        assertThat(page.select("table").first().select("tbody").text()).contains(" 1 0 ");
        assertThat(coverage(page, report)).containsExactlyInAnyOrder("lead 0 %", "100 %");
        assertThat(heading(page, report)).isEqualTo(report + ": Topic " + report + " 1 question");
    }

    @Test
    @DisplayName("each member's today is their own")
    void zones() {
        String report = "zone-" + member.login();
        studied.report(report, 1);
        studied.card(member.personId(), report + "-0", TODAY.plusDays(1));
        assertThat(page().select("table").first().select("tbody").text()).doesNotContain(" 1 0 ");
        // At noon UTC it is one in the morning of the next date there, and five hours later past four.
        studied.zone(member.personId(), "Pacific/Auckland");
        clock.setTo(Instant.parse("2031-03-10T17:00:00Z"));
        assertThat(page().select("table").first().select("tbody").text()).contains(" 1 0 ");
    }

    @Test
    @DisplayName("a team that one does not lead does not exist: not for its members, not for leads of others")
    void othersTeams() {
        SignedIn stranger = SignedIn.as(Role.LEAD);
        SignedIn follower = SignedIn.as(Role.LEAD);
        service.add(team, follower.personId());
        long other = service.make("Other of " + stranger.login()).orElseThrow();
        service.add(other, stranger.personId());
        service.lead(other, stranger.personId(), true);

        assertThat(stranger.get("/teams/" + team).statusCode()).isEqualTo(404);
        assertThat(follower.get("/teams/" + team).statusCode()).isEqualTo(404);
        assertThat(lead.get("/teams/" + other).statusCode()).isEqualTo(404);
        assertThat(lead.get("/teams/" + team).statusCode()).isEqualTo(200);
        assertThat(lead.get("/teams").asString()).contains("/teams/" + team).doesNotContain("/teams/" + other);
        assertThat(follower.get("/teams").asString()).contains("You lead no team yet");
    }

    @Test
    @DisplayName("the administrator sees who is in a team and nobody's figures")
    void administrator() {
        SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR);
        assertThat(administrator.get("/teams/" + team).statusCode()).isEqualTo(403);
        assertThat(administrator.get("/teams/" + team + "/members").asString())
                .contains(member.login())
                .doesNotContain("Retention", "Due");
    }

    private Document page() {
        return Jsoup.parse(lead.get("/teams/" + team).asString());
    }

    /** What stands below a report's topic, each figure with the word lead before it where the row is the lead's. */
    private static List<String> coverage(Document page, String report) {
        int column = page.select("thead th").indexOf(topic(page, report));
        return page.select("tbody tr").stream()
                .map(row ->
                        (row.select("th .chip").text() + " " + row.child(column).text()).strip())
                .toList();
    }

    private static String heading(Document page, String report) {
        return topic(page, report).text();
    }

    private static Element topic(Document page, String report) {
        return page.select("thead th:contains(Topic " + report + ")").first();
    }
}
