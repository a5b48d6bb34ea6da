package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** From a staffer's flag to the instructor who settles it. */
@QuarkusTest
@Tag("database")
class FlagsTest {
    private StudyBank bank;
    private Session staffer;
    private Session instructor;
    private String id;

    @BeforeEach
    void setUp() {
        StudyBank.update("update question_flag set settled_at = flagged_at where settled_at is null");
        bank = new StudyBank();
        staffer = Session.ofStaffer();
        instructor = new Session(SignedIn.as(Role.INSTRUCTOR));
        id = bank.shortAnswer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("without flags the page says when there will be some")
    void none() {
        assertThat(instructor.page("/questions/flags").select(".empty").text()).contains("No open flags");
        assertThat(instructor.page("/questions").select("main").text()).contains("No open flags");
    }

    @Test
    @DisplayName("a flag shows what is wrong with which version, and not who says so")
    void shown() {
        flag("<b>Not</b> her");
        bank.reword(id, new Question.ShortAnswer("Who became chair?", Accepted.of("Ada Berg"), Optional.empty()));
        Response response = instructor.person().get("/questions/flags");
        assertThat(response.asString())
                .doesNotContain("<b>Not</b>")
                .doesNotContain(staffer.person().login())
                .doesNotContain(name());
        Element line = instructor.page("/questions/flags").select("tbody tr").first();
        assertThat(line.text()).contains("Who became chair?", "The answer is wrong", "“<b>Not</b> her”", "1 now 2");
        assertThat(line.select("th a").attr("href")).isEqualTo("/questions/" + id);
        assertThat(instructor.person().get(line.select("th a").attr("href")).statusCode())
                .isEqualTo(200);
        assertThat(instructor
                        .page("/questions")
                        .select("a[href=/questions/flags]")
                        .text())
                .isEqualTo("1 open flag");
    }

    @Test
    @DisplayName("a flag of a written question leads to its own page")
    void written() {
        bank.becomesWritten(id, instructor.person().personId());
        flag("");
        assertThat(instructor.page("/questions/flags").select("tbody th a").attr("href"))
                .isEqualTo("/questions/" + id);
    }

    @Test
    @DisplayName("settled, it is gone from both pages and in the audit log, once")
    void settled() {
        flag("");
        String settle = settling(instructor.page("/questions/flags"));
        assertThat(Session.seeOther(instructor.person().post(settle, Map.of()))).isEqualTo("/questions/flags");
        Response again = instructor.person().post(settle, Map.of());
        assertThat(Session.seeOther(again)).isEqualTo("/questions/flags");
        assertThat(instructor.page("/questions/flags").select("tbody tr")).isEmpty();
        assertThat(staffer.page("/cards/" + id).select("main").text()).doesNotContain("You flagged it");
        assertThat(Rows.words("select detail from audit_entry where action = 'flag.settle' and subject = ?", id))
                .isEqualTo(List.of("The answer is wrong, version 1"));
        flag("");
        assertThat(instructor.page("/questions/flags").select("tbody tr")).hasSize(1);
    }

    @Test
    @DisplayName("a flag that is not there is not found; staffers settle nothing")
    void bad() {
        flag("");
        String settle = settling(instructor.page("/questions/flags"));
        assertThat(instructor
                        .person()
                        .post("/questions/flags/99999999/settle", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(instructor
                        .person()
                        .post("/questions/flags/x/settle", Map.of())
                        .statusCode())
                .isIn(404, 405);
        assertThat(staffer.person().post(settle, Map.of()).statusCode()).isEqualTo(403);
        assertThat(instructor.page("/questions/flags").select("tbody tr")).hasSize(1);
    }

    @Test
    @DisplayName("the list is in the language that the instructor chose, the record of settling in English")
    void inGerman() {
        instructor
                .person()
                .post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
        flag("");
        Document page = instructor.page("/questions/flags");
        assertThat(page.select("caption").text()).isEqualTo("1 offene Meldung, älteste zuerst");
        assertThat(page.select("tbody td p").first().text()).isEqualTo("Die Antwort ist falsch");
        assertThat(page.select("tbody th a").attr("lang")).isEqualTo("en");
        Session.seeOther(instructor.person().post(settling(page), Map.of()));
        assertThat(Rows.words("select detail from audit_entry where action = 'flag.settle' and subject = ?", id))
                .isEqualTo(List.of("The answer is wrong, version 1"));
    }

    private void flag(String remark) {
        Session.seeOther(staffer.person().post("/cards/" + id + "/flag", Map.of("reason", "WRONG", "remark", remark)));
    }

    private String name() {
        return Rows.words(
                        "select display_name from person where id = ?",
                        staffer.person().personId())
                .getFirst();
    }

    private static String settling(Document page) {
        return page.select("tbody form").attr("action");
    }
}
