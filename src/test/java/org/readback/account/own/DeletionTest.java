package org.readback.account.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** Who deletes their account takes everything that is theirs along, and nothing else. */
@QuarkusTest
@Tag("database")
class DeletionTest {
    private StudyBank bank;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("in every table that says something of people, the person's rows are gone and all others are there")
    void everyTable() {
        PersonalTables tables = new PersonalTables();
        assertThat(tables.gone())
                .contains(
                        "attempt",
                        "card",
                        "mail_digest",
                        "person_role",
                        "retraction",
                        "review",
                        "sign_in",
                        "team_member");
        assertThat(tables.withoutReference()).isEmpty();
        StudyBank.update(
                "insert into team (name, created_at, version) values (?, current_timestamp, 0)",
                "T" + System.nanoTime());
        SignedIn leaver = studied();
        SignedIn other = studied();
        for (String table : tables.gone()) {
            tables.fill(table, leaver.personId());
            tables.fill(table, other.personId());
        }
        StudyBank.update(
                "update question_flag set settled_by = ?, settled_at = current_timestamp where person_id = ?",
                leaver.personId(),
                other.personId());
        Map<String, Long> before = new TreeMap<>();
        Map<String, Long> owned = new TreeMap<>();
        Map<String, Long> others = new TreeMap<>();
        for (String table : tables.gone()) {
            before.put(table, tables.all(table));
            owned.put(table, tables.count(table, leaver.personId()));
            others.put(table, tables.count(table, other.personId()));
        }
        assertThat(owned).allSatisfy((table, rows) -> assertThat(rows).as(table).isPositive());
        PersonalTables.KEPT.forEach(table -> {
            assertThat(tables.count(table, leaver.personId())).as(table).isPositive();
            before.put(table, tables.all(table));
        });

        assertThat(seeOther(delete(leaver, SignedIn.PASSWORD, "yes"))).isEqualTo("/goodbye");

        assertThat(Rows.count("select count(*) from person where id = ?", leaver.personId()))
                .isZero();
        for (String table : tables.gone()) {
            assertThat(tables.count(table, leaver.personId())).as(table).isZero();
            assertThat(tables.count(table, other.personId())).as(table).isEqualTo(others.get(table));
            assertThat(tables.all(table)).as(table).isEqualTo(before.get(table) - owned.get(table));
        }
        PersonalTables.KEPT.forEach(table -> {
            assertThat(tables.count(table, leaver.personId())).as(table).isZero();
            assertThat(tables.all(table))
                    .as(table)
                    .isEqualTo(before.get(table) + (table.equals("audit_entry") ? 1 : 0));
        });
        assertThat(Rows.count("select count(*) from sign_in_attempt where login = ?", leaver.login()))
                .isZero();
        assertThat(Rows.words(
                        "select detail from audit_entry where action = 'account.name' and subject = ?", leaver.login()))
                .as("what the person called themselves")
                .containsExactly("");
        assertThat(Rows.words(
                        "select actor_login from audit_entry where action = 'person.deleted' and subject = ?",
                        leaver.login()))
                .containsExactly(leaver.login());
        assertThat(seeOther(delete(other, SignedIn.PASSWORD, "yes"))).isEqualTo("/goodbye");
    }

    @Test
    @DisplayName("after it every browser of the person is signed out, and the goodbye can be read by anybody")
    void signedOut() {
        SignedIn leaver = SignedIn.as(Role.STAFFER);
        Response response = delete(leaver, SignedIn.PASSWORD, "yes");
        assertThat(response.getDetailedCookie(SignedIn.COOKIE).getMaxAge()).isZero();
        assertThat(leaver.get("/account").header("Location")).startsWith("/sign-in");
        assertThat(SignedIn.as(Role.ADMINISTRATOR).get("/people/audit").asString())
                .contains(leaver.login() + " (deleted)");
        assertThat(RestAssured.get("/goodbye").asString()).contains("Your account is deleted");
    }

    @Test
    @DisplayName("a wrong password or no tick deletes nothing and says so at its field")
    void refused() {
        SignedIn person = SignedIn.as(Role.STAFFER);
        Response wrong = delete(person, "not my password at all", "yes");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(wrong.asString()).select("#password-error").text())
                .contains("not your current password");
        Response unsure = delete(person, SignedIn.PASSWORD, "");
        assertThat(unsure.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(unsure.asString()).select("#sure-error").text()).contains("Tick the box");
        assertThat(person.get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("the page says what goes and what stays, and offers the files first")
    void page() {
        Document page =
                Jsoup.parse(SignedIn.as(Role.STAFFER).get("/account/delete").asString());
        assertThat(page.select("h2").eachText()).contains("What is deleted", "What stays");
        assertThat(page.select("a[download]").eachAttr("href")).containsExactly("/my-data.json", "/cards.csv");
    }

    @Test
    @DisplayName("a question whose author has gone is still asked, listed and edited, without a name")
    void writtenQuestionsStay() {
        SignedIn author = SignedIn.as(Role.INSTRUCTOR);
        String id = bank.shortAnswer();
        bank.becomesWritten(id, author.personId());
        delete(author, SignedIn.PASSWORD, "yes");
        SignedIn instructor = SignedIn.as(Role.INSTRUCTOR);
        Document page = Jsoup.parse(instructor.get("/questions/" + id).asString());
        assertThat(page.select("tbody td").eachText()).anyMatch(cell -> cell.startsWith("somebody"));
        assertThat(instructor.get("/questions").asString()).contains("/questions/" + id);
        assertThat(instructor.get("/questions/" + id + "/edit").statusCode()).isEqualTo(200);
        assertThat(Session.ofStaffer().question().select("#stem").text())
                .isEqualTo("Who was chosen as chair in May 1998?");
    }

    @Test
    @DisplayName("the administrator deletes somebody by typing their sign-in name, and reads of it in the record")
    void byTheAdministrator() {
        SignedIn leaver = SignedIn.as(Role.STAFFER);
        SignedIn administrator = SignedIn.as(Role.ADMINISTRATOR);
        String address = "/people/" + leaver.personId() + "/delete";
        assertThat(administrator.get("/people/" + leaver.personId()).asString()).contains(address);
        assertThat(administrator.get(address).asString()).contains("What is deleted");
        assertThat(administrator.post(address, Map.of("login", "somebody")).statusCode())
                .isEqualTo(400);
        assertThat(leaver.get("/account").statusCode()).isEqualTo(200);
        assertThat(seeOther(administrator.post(address, Map.of("login", leaver.login()))))
                .isEqualTo("/people");
        assertThat(leaver.get("/account").statusCode()).isEqualTo(303);
        assertThat(administrator.get("/people/audit").asString())
                .contains("Account deleted")
                .contains(leaver.login());
        assertThat(seeOther(administrator.post("/people/" + administrator.personId() + "/delete", Map.of())))
                .isEqualTo("/account/delete");
    }

    private SignedIn studied() {
        Session session = new Session(SignedIn.as(Role.STAFFER, Role.INSTRUCTOR));
        List<String> ids = bank.shortAnswers(2);
        session.review("GOOD");
        session.undo(session.review("AGAIN"));
        session.person().post("/cards/" + ids.getFirst() + "/flag", Map.of("reason", "OTHER", "remark", "Hm"));
        bank.becomesWritten(ids.getLast(), session.person().personId());
        StudyBank.update(
                "insert into audit_entry (happened_at, actor_id, action, subject) values (current_timestamp, ?, 'x', 'y')",
                session.person().personId());
        StudyBank.update(
                "insert into audit_entry (happened_at, actor_id, action, subject, detail)"
                        + " values (current_timestamp, ?, 'account.name', ?, 'Old -> New')",
                session.person().personId(),
                session.person().login());
        StudyBank.update(
                "insert into sign_in_attempt (login, address, attempted_at, succeeded)"
                        + " values (?, '::1', current_timestamp, true)",
                session.person().login());
        return session.person();
    }

    private static Response delete(SignedIn person, String password, String sure) {
        return person.post("/account/delete", Map.of("password", password, "sure", sure));
    }
}
