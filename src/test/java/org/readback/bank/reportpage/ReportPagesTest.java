package org.readback.bank.reportpage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class ReportPagesTest {
    private static final String REPORT = "/reports/china-russia-2023";
    private static final String SHEET = REPORT + "/review-sheet";
    private static final Set<Role> READ_SHEETS = EnumSet.of(Role.INSTRUCTOR, Role.ADMINISTRATOR);

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "LEAD", mode = EnumSource.Mode.EXCLUDE)
    void staffersInstructorsAndAdministratorsReadReports(Role role) {
        SignedIn person = SignedIn.as(role);
        person.get("/reports").then().statusCode(200);
        person.get(REPORT).then().statusCode(200);
    }

    @Test
    void whoOnlyLeadsOrHasNoRoleReadsNone() {
        for (SignedIn person : List.of(SignedIn.as(Role.LEAD), SignedIn.as())) {
            person.get("/reports").then().statusCode(403);
            person.get(REPORT).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void reviewSheetsAreForInstructorsAndAdministrators(Role role) {
        SignedIn.as(role).get(SHEET).then().statusCode(READ_SHEETS.contains(role) ? 200 : 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports", REPORT, SHEET})
    void nobodyReadsThemWithoutSigningIn(String path) {
        RestAssured.given().redirects().follow(false).get(path).then().statusCode(303);
    }

    @Test
    void theListLeadsToEachReport() {
        Document page = page(Role.STAFFER, "/reports");
        assertThat(page.select("main a[href=" + REPORT + "]").text()).contains("China-Russia Relations");
        assertThat(page.select("main a[href=" + SHEET + "]")).isEmpty();
    }

    @Test
    void theReportMarksTheWordsOfEveryFactAndHasAPlaceForEach() {
        Document page = page(Role.STAFFER, REPORT);
        Element fact = page.getElementById("f-soviet-union-dissolved");
        assertThat(fact).isNotNull();
        assertThat(fact.nextElementSibling().tagName()).isEqualTo("mark");
        assertThat(fact.nextElementSibling().text()).contains("dissolution of the Soviet Union in 1991");
        assertThat(page.select("details a[href^=#f-]"))
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void theReportsOwnWordsAreAllThere() {
        assertThat(page(Role.STAFFER, REPORT).select(".report-words").text())
                .contains("maintain a strategic and multifaceted relationship")
                .contains("such as the Belt and Road Initiative (BRI) and the Eurasian Economic Union (EEU).");
    }

    @Test
    void theReviewSheetShowsEachSentenceWithItsFactsQuestionsAndWrongOptions() {
        Document page = page(Role.INSTRUCTOR, SHEET);
        Element sentence = page.select(".sheet").stream()
                .filter(card -> card.select("blockquote").text().contains("dissolution of the Soviet Union"))
                .findFirst()
                .orElseThrow();
        assertThat(sentence.select("h3").eachText()).contains("The Soviet Union was dissolved in 1991.");
        assertThat(sentence.select("ul.closely").text()).contains("Right: 1991");
        assertThat(sentence.select("blockquote mark").text())
                .contains("the contemporary China-Russia relationship began");
        assertThat(sentence.select("q").eachText())
                .allMatch(sentence.select("blockquote").text()::contains);
        assertThat(page.select("ul.closely").text()).contains("Wrong: ").doesNotContain("no reason given");
    }

    @Test
    void theReviewSheetShowsWhyAWarningWasAcceptedAndFindsNothingElse() {
        Document page = page(Role.INSTRUCTOR, SHEET);
        assertThat(page.select("ul.closely p:contains(L06)").text())
                .contains("Warning L06")
                .contains("Accepted The speakers are named as the report names them.");
        assertThat(page.select("dl.figures div:contains(Open findings)").text())
                .matches("Open findings, [1-9]\\d* accepted \\d+"); // other tests write questions, with warnings of
        // their own
    }

    @Test
    void theReviewSheetListsTheSentencesThatGaveNoQuestion() {
        Document page = page(Role.INSTRUCTOR, SHEET);
        assertThat(page.select("section[aria-labelledby=silent] li").eachText())
                .containsExactly("(See CRS In Focus IF11885, De-Dollarization Efforts in China and Russia.)");
        String anchor = page.select("section[aria-labelledby=silent] a").attr("href");
        assertThat(page.select(anchor).text()).contains("IF11885").contains("No question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/nowhere", "/reports/nowhere/review-sheet"})
    void aReportThatIsNotThereReturns404(String path) {
        SignedIn.as(Role.INSTRUCTOR).get(path).then().statusCode(404).body(containsString("Readback"));
    }

    @Test
    void aroundTheReportsWordsPagesAreInTheLanguageThatAPersonChose() {
        SignedIn instructor = SignedIn.as(Role.INSTRUCTOR);
        instructor.post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
        Document list = Jsoup.parse(instructor.get("/reports").asString());
        assertThat(list.select("h1").text()).isEqualTo("Berichte");
        assertThat(list.select("article:contains(China-Russia) .quiet").text())
                .matches("\\d+ Tatsachen, \\d+ Fragen · Prüfbogen");
        Document report = Jsoup.parse(instructor.get(REPORT).asString());
        assertThat(report.select("details[lang], details [lang]").eachAttr("lang"))
                .containsOnly("en-US");
        assertThat(report.select("summary").first().text()).matches("\\d+ Tatsachen?");
        Document sheet = Jsoup.parse(instructor.get(SHEET).asString());
        assertThat(sheet.select("ul.closely > li > p").eachText()).contains("Richtig: 1991");
        assertThat(sheet.select("ul.closely .chip").eachText()).contains("Kurze Antwort", "Akzeptiert");
        assertThat(sheet.select("ul.closely > li > p > strong[lang=en-US]")).isNotEmpty();
    }

    private static Document page(Role role, String path) {
        return Jsoup.parse(
                SignedIn.as(role).get(path).then().statusCode(200).extract().asString());
    }
}
