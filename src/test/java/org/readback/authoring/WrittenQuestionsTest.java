package org.readback.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.account.person.Role;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class WrittenQuestionsTest {
    private static final String TOPIC = "china-russia-2023/treaties";
    private static final String QUOTE = "The renewal of the treaty in 2021 reflects the overall positive trajectory";

    @Inject
    BankService bank;

    @Inject
    EntityManager entities;

    private final SignedIn instructor = SignedIn.as(Role.INSTRUCTOR);

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "INSTRUCTOR", mode = EnumSource.Mode.EXCLUDE)
    void onlyInstructorsComeToTheDesk(Role role) {
        SignedIn other = SignedIn.as(role);
        String id = published();
        for (String path : List.of("/questions", "/questions/new", "/questions/new/cloze", at(id), at(id) + "/edit")) {
            other.get(path).then().statusCode(403);
        }
        for (String path :
                List.of("/questions/new/cloze", at(id) + "/edit", at(id) + "/retire", at(id) + "/bring-back")) {
            other.post(path, shortAnswer()).then().statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/questions", "/questions/new", "/questions/new/cloze"})
    void nobodyComesToTheDeskWithoutSigningIn(String path) {
        RestAssured.given().redirects().follow(false).get(path).then().statusCode(303);
    }

    @Test
    void aPublishedQuestionIsAskedFromThenOnAndKeepsWhatItCites() {
        PublishedQuestion question = bank.current(published()).orElseThrow();
        assertThat(question.question())
                .isInstanceOfSatisfying(
                        Question.ShortAnswer.class,
                        typed -> assertThat(typed.accepted())
                                .isEqualTo(Accepted.of("2021", "in 2021", "the year 2021")));
        assertThat(question.retiredAt()).isEmpty();
        assertThat(question.topicId()).isEqualTo(TOPIC);
        assertThat(question.source().paragraph().orElseThrow().quoted()).isEqualTo(QUOTE);
        assertThat(audited("question.publish", question.id())).isOne();
    }

    @Test
    void aClozeAChoiceAndAStatementArePublishedToo() {
        Map<String, Object> cloze = shortAnswer();
        cloze.put("wording", "The treaty of friendship between China and Russia was renewed in ____ by both.");
        assertThat(bank.current(publish("cloze", cloze)).orElseThrow().question())
                .isInstanceOf(Question.Cloze.class);
        assertThat(bank.current(publish("multiple-choice", choice()))
                        .orElseThrow()
                        .question())
                .isInstanceOfSatisfying(Question.MultipleChoice.class, question -> {
                    assertThat(question.options())
                            .extracting(option -> option.text())
                            .containsExactly("2021", "2014", "2019");
                    assertThat(question.options().get(1).reason()).contains("That is the first invasion.");
                });
        assertThat(bank.current(publish("true-false", statement()))
                        .orElseThrow()
                        .question())
                .isInstanceOfSatisfying(
                        Question.TrueFalse.class,
                        question -> assertThat(question.truth()).isFalse());
    }

    @Test
    void aPreviewShowsTheQuestionAndKeepsEveryTypedWord() {
        Map<String, Object> form = choice();
        form.put("do", "preview");
        Document page = page(instructor.post("/questions/new/multiple-choice", form), 200);
        assertThat(page.select("section[aria-labelledby=preview] .stem").text())
                .contains("In which year was the treaty");
        assertThat(page.select("section[aria-labelledby=preview] input[type=radio]"))
                .hasSize(3);
        assertThat(page.select("textarea[name=wording]").text()).isEqualTo(form.get("wording"));
        assertThat(page.select("input[name=choice]").eachAttr("value")).containsExactly("2021", "2014", "2019", "");
        assertThat(page.select("input[name=choiceRight][checked]").eachAttr("value"))
                .containsExactly("0");
        assertThat(page.select("textarea[name=quote]").text()).isEqualTo(QUOTE);
        assertThat(page.select("select[name=topic] option[selected]").attr("value"))
                .isEqualTo(TOPIC);
    }

    @Test
    void anOptionThatTheReportsFactsMakeTrueAsWellIsRefused() {
        Map<String, Object> form = choice();
        form.put("wording", "Which country is a founding member of the group, according to the report?");
        form.put("choice", List.of("China", "Russia", "Ukraine"));
        form.put("reason", List.of("", "It is not.", "It is not."));
        form.put("quote", "The PRC and Russia are founding members of the Eurasia-based Shanghai Cooperation");
        form.put("do", "preview");
        Document page = page(instructor.post("/questions/new/multiple-choice", form), 200);
        assertThat(page.select("section[aria-labelledby=findings] li:contains(L03)")
                        .eachText())
                .containsExactly("Error “Russia” is true as well, by the report's facts. Replace it with one that is"
                        + " false. L03");
    }

    @Test
    void anotherOptionIsAddedUpToEightAndNothingTypedIsLost() {
        Map<String, Object> form = choice();
        form.put("do", "another-option");
        Document page = page(instructor.post("/questions/new/multiple-choice", form), 200);
        assertThat(page.select("input[name=choice]").eachAttr("value")).containsExactly("2021", "2014", "2019", "", "");
        form.put("choice", List.of("1", "2", "3", "4", "5", "6", "7", "8", "9"));
        Document full = page(instructor.post("/questions/new/multiple-choice", form), 200);
        assertThat(full.select("input[name=choice]")).hasSize(8);
        assertThat(full.select("button[value=another-option]")).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAtItsFieldAndNothingIsWritten() {
        long before = count();
        assertWrong("short-answer", Map.of("topic", TOPIC), "wording-error", "answer-error");
        assertWrong("cloze", Map.of("topic", TOPIC, "wording", "No blank here", "answer", "x"), "wording-error");
        assertWrong(
                "multiple-choice",
                Map.of("topic", TOPIC, "wording", "Which?", "choice", List.of("a", "b")),
                "choice-error");
        assertWrong("true-false", Map.of("topic", TOPIC, "wording", "So it is."), "truth-error");
        assertWrong("true-false", Map.of("topic", TOPIC, "wording", "So.", "truth", "false"), "correction-error");
        assertWrong("short-answer", Map.of("topic", "nowhere/none", "wording", "Who?", "answer", "x"), "topic-error");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void whatIsTooLongIsSaidAtItsField() {
        Map<String, Object> form = shortAnswer();
        form.put("wording", "x".repeat(1001));
        form.put("answer", "x".repeat(301));
        form.put("alsoRight", "x".repeat(3001));
        form.put("explanation", "x".repeat(3001));
        form.put("passage", "");
        form.put("quote", "x".repeat(2001));
        assertWrong(
                "short-answer",
                form,
                "wording-error",
                "answer-error",
                "also-right-error",
                "explanation-error",
                "quote-error");
        Map<String, String> statement =
                Map.of("topic", TOPIC, "wording", "So.", "truth", "false", "correction", "x".repeat(1001));
        assertWrong("true-false", statement, "correction-error");
    }

    @Test
    void aQuotationThatIsNotInTheReportWordForWordIsRefused() {
        Map<String, Object> form = shortAnswer();
        form.put("quote", QUOTE.replace("renewal", "extension"));
        assertWrong("short-answer", form, "quote-error");
    }

    @Test
    void aParagraphOfAnotherReportIsRefused() {
        Map<String, Object> form = shortAnswer();
        form.put("quote", "");
        form.put(
                "passage",
                entities.createQuery(
                                "select min(p.id) from PassageEntity p where p.reportId <> 'china-russia-2023'"
                                        + " and p.retiredAt is null",
                                String.class)
                        .getSingleResult());
        assertWrong("short-answer", form, "passage-error");
    }

    @Test
    void anEditIsANewVersionAndSaysThatTheAnswerChanged() {
        String id = published();
        Map<String, Object> form = shortAnswer();
        form.put("answer", "2001");
        form.put("do", "preview");
        assertThat(page(instructor.post(at(id) + "/edit", form), 200)
                        .select("h2")
                        .eachText())
                .contains("The right answer changes");
        revise(id, form);
        PublishedQuestion now = bank.current(id).orElseThrow();
        assertThat(now.versionNo()).isEqualTo(2);
        assertThat(now.answerHash())
                .isNotEqualTo(bank.version(id, 1).orElseThrow().answerHash());
        assertThat(page(instructor.get(at(id)), 200).select("tbody .chip").eachText())
                .containsExactly("changed");
        assertThat(audited("question.revise", id)).isOne();
    }

    @Test
    void aRewordedQuestionKeepsItsAnswerAndAFurtherSpellingDoesNotChangeIt() {
        String id = published();
        Map<String, Object> form = shortAnswer();
        form.put("wording", "In which year, by the report, was the treaty of friendship renewed?");
        form.put("alsoRight", "MMXXI");
        revise(id, form);
        assertThat(bank.current(id).orElseThrow().answerHash())
                .isEqualTo(bank.version(id, 1).orElseThrow().answerHash());
    }

    @Test
    void anEditThatChangesNothingMakesNoVersion() {
        String id = published();
        revise(id, shortAnswer());
        assertThat(bank.current(id).orElseThrow().versionNo()).isOne();
    }

    @Test
    void theEditFormHoldsTheQuestionAsItIs() {
        String id = publish("multiple-choice", choice());
        Document page = page(instructor.get(at(id) + "/edit"), 200);
        assertThat(page.select("input[name=choice]").eachAttr("value")).containsExactly("2021", "2014", "2019", "");
        assertThat(page.select("input[name=reason]").get(1).val()).isEqualTo("That is the first invasion.");
        assertThat(page.select("textarea[name=quote]").text()).isEqualTo(QUOTE);
    }

    @Test
    void theSecondOfTwoWhoEditAtOnceIsToldAndSeesBothTexts() {
        String id = published();
        Map<String, Object> mine = shortAnswer();
        mine.put("version", versionIn(page(instructor.get(at(id) + "/edit"), 200)));
        SignedIn other = SignedIn.as(Role.INSTRUCTOR);
        Map<String, Object> theirs = new HashMap<>(mine);
        theirs.put("wording", "In which year, the report says, was the treaty of friendship renewed?");
        theirs.put("do", "publish");
        other.post(at(id) + "/edit", theirs).then().statusCode(303);
        mine.put("wording", "The treaty of friendship was renewed in which year?");
        mine.put("do", "publish");
        Document conflict = page(instructor.post(at(id) + "/edit", mine), 409);
        assertThat(conflict.select("[role=alert]").text()).contains((String) theirs.get("wording"));
        assertThat(conflict.select("textarea[name=wording]").text()).isEqualTo(mine.get("wording"));
        assertThat(bank.current(id).orElseThrow().question().stem()).isEqualTo(theirs.get("wording"));
        mine.put("version", versionIn(conflict));
        instructor.post(at(id) + "/edit", mine).then().statusCode(303);
        assertThat(bank.current(id).orElseThrow().question().stem()).isEqualTo(mine.get("wording"));
        assertThat(bank.current(id).orElseThrow().versionNo()).isEqualTo(3);
    }

    @Test
    void aRetiredQuestionIsNotAskedAndComesBack() {
        String id = published();
        Map<String, String> version = Map.of("version", versionIn(page(instructor.get(at(id)), 200)));
        instructor.post(at(id) + "/retire", version).then().statusCode(303);
        assertThat(bank.current(id).orElseThrow().retiredAt()).isPresent();
        instructor.post(at(id) + "/retire", version).then().statusCode(303);
        Map<String, String> then = Map.of("version", versionIn(page(instructor.get(at(id)), 200)));
        instructor.post(at(id) + "/bring-back", then).then().statusCode(303);
        assertThat(bank.current(id).orElseThrow().retiredAt()).isEmpty();
        assertThat(audited("question.retire", id)).isOne();
        assertThat(audited("question.bring-back", id)).isOne();
    }

    @Test
    void theListFindsByWordsTopicAndState() {
        Map<String, Object> form = shortAnswer();
        form.put("wording", "In which year was the zebra treaty of friendship renewed?");
        String id = publish("short-answer", form);
        assertThat(listed("?words=ZEBRA")).containsExactly(at(id));
        assertThat(listed("?words=zebra&state=retired")).isEmpty();
        assertThat(listed("?words=zebra&topic=" + TOPIC)).containsExactly(at(id));
        assertThat(listed("?words=zebra&topic=china-russia-2023/names")).isEmpty();
        assertThat(page(instructor.get("/questions?words=giraffe"), 200)
                        .select(".empty")
                        .text())
                .contains("No questions match");
    }

    @Test
    void markupThatSomebodyTypesIsShownAsText() {
        Map<String, Object> form = shortAnswer();
        form.put("wording", "In which year was the <b id=evil>treaty</b> of friendship renewed?");
        String id = publish("short-answer", form);
        assertThat(page(instructor.get(at(id)), 200).getElementById("evil")).isNull();
    }

    @Test
    void aGeneratedQuestionIsNotEditedHere() {
        String generated = entities.createQuery(
                        "select min(q.id) from QuestionEntity q where q.authorId is null", String.class)
                .getSingleResult();
        instructor.get(at(generated) + "/edit").then().statusCode(404);
        instructor
                .post(at(generated) + "/retire", Map.of("version", "0"))
                .then()
                .statusCode(404);
    }

    @Test
    void aGeneratedQuestionSaysWhichFactToChangeAndWhereItIsWritten() throws IOException {
        PublishedQuestion generated = bank.askedOf("china-russia-2023").stream()
                .filter(question -> question.factId().isPresent())
                .reduce((_, last) -> last)
                .orElseThrow();
        String fact = generated.factId().orElseThrow().replaceFirst(".*/", "");
        Document page = page(instructor.get(at(generated.id())), 200);
        assertThat(page.select("h1").text()).isEqualTo(generated.question().stem());
        assertThat(page.select("main").text()).contains("Generated questions are changed in the question bank");
        assertThat(page.select("dd code").first().text()).isEqualTo(fact);
        assertThat(page.select("dl a").text()).isEqualTo(generated.source().reportTitle());
        assertThat(page.select("blockquote mark").text())
                .isEqualTo(generated.source().paragraph().orElseThrow().quoted());
        String file = page.select("dd .path").text();
        Matcher line =
                Pattern.compile("line (\\d+)").matcher(page.select("dd").last().text());
        assertThat(line.find()).isTrue();
        assertThat(Files.readAllLines(Path.of(file)).get(Integer.parseInt(line.group(1)) - 1))
                .isEqualTo("  - id: " + fact);
        assertThat(page.select("form[action*=/questions/]"))
                .as("nothing to send here")
                .isEmpty();
    }

    @Test
    void theWayBackFromAGeneratedQuestionLeadsToAVerdictAndNowhereElse() {
        String generated = bank.askedOf("china-russia-2023").stream()
                .filter(question -> question.factId().isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(page(instructor.get(at(generated) + "?from=/study/answers/7"), 200)
                        .select("main a")
                        .first()
                        .attr("href"))
                .isEqualTo("/study/answers/7");
        assertThat(page(instructor.get(at(generated) + "?from=//elsewhere.example"), 200)
                        .select("a[href*=elsewhere]"))
                .isEmpty();
    }

    @Test
    void anUnknownKindReturns404() {
        instructor.get("/questions/new/essay").then().statusCode(404);
    }

    @Test
    void theDeskIsInTheLanguageThatAnInstructorChoseAndTheQuestionInItsOwn() {
        instructor.post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
        String id = published();
        Document list = page(instructor.get("/questions"), 200);
        assertThat(list.select("h1").text()).isEqualTo("Geschriebene Fragen");
        assertThat(list.select("tr:has(a[href=" + at(id) + "])").text()).contains("Kurze Antwort", "Aktiv", "von Kim");
        assertThat(list.select("a[href=" + at(id) + "]").attr("lang")).isEqualTo("en-US");
        Document question = page(instructor.get(at(id)), 200);
        assertThat(question.select("h1").attr("lang")).isEqualTo("en-US");
        assertThat(question.select("thead").text()).isEqualTo("Nr. Wortlaut Richtige Antwort Von");
        Document edit = page(instructor.get(at(id) + "/edit"), 200);
        assertThat(edit.select("h1").text()).isEqualTo("Frage bearbeiten: Kurze Antwort");
        assertThat(edit.select("option[value=\"\"]").eachText()).contains("Der ganze Bericht");
    }

    @Test
    void whatIsWrongWithTheFormIsSaidInTheLanguageOfThePage() {
        Map<String, Object> form = shortAnswer();
        form.put("answer", "");
        form.put("explanation", "x".repeat(3001));
        form.put("do", "publish");
        assertThat(page(instructor.post("/questions/new/short-answer", form), 400)
                        .select("p.error")
                        .eachText())
                .containsExactly("Error: Write the right answer.", "Error: Shorten this to 3,000 characters.");
        instructor.post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
        assertThat(page(instructor.post("/questions/new/short-answer", form), 400)
                        .select("p.error")
                        .eachText())
                .containsExactly(
                        "Fehler: Schreiben Sie die richtige Antwort.", "Fehler: Kürzen Sie dies auf 3.000 Zeichen.");
    }

    private void assertWrong(String kind, Map<String, ?> fields, String... errors) {
        Map<String, Object> form = new HashMap<>(fields);
        form.put("do", "publish");
        Document page = page(instructor.post("/questions/new/" + kind, form), 400);
        assertThat(page.select("p.error").eachAttr("id")).containsExactlyInAnyOrder(errors);
    }

    private String published() {
        return publish("short-answer", shortAnswer());
    }

    private String publish(String kind, Map<String, Object> fields) {
        Map<String, Object> form = new HashMap<>(fields);
        form.put("do", "publish");
        Response response = instructor.post("/questions/new/" + kind, form);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
        return response.header("Location").replaceAll(".*/", "");
    }

    private void revise(String id, Map<String, Object> fields) {
        Map<String, Object> form = new HashMap<>(fields);
        form.put("version", versionIn(page(instructor.get(at(id) + "/edit"), 200)));
        form.put("do", "publish");
        Response response = instructor.post(at(id) + "/edit", form);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
    }

    private List<String> listed(String query) {
        return page(instructor.get("/questions" + query), 200).select("tbody a").eachAttr("href");
    }

    private static Map<String, Object> shortAnswer() {
        return new HashMap<>(Map.of(
                "topic", TOPIC,
                "wording", "In which year was the treaty of friendship renewed, according to the report?",
                "answer", "2021",
                "alsoRight", "in 2021\nthe year 2021",
                "explanation", "The treaty itself is of 2001.",
                "passage", "",
                "quote", QUOTE));
    }

    private static Map<String, Object> choice() {
        Map<String, Object> form = shortAnswer();
        form.put("choice", List.of("2021", "2014", "2019", ""));
        form.put("choiceRight", List.of("0"));
        form.put("reason", List.of("", "That is the first invasion.", "That is the partnership.", ""));
        return form;
    }

    private static Map<String, Object> statement() {
        Map<String, Object> form = shortAnswer();
        form.put("wording", "According to the report, the treaty of friendship was renewed in 2019.");
        form.put("truth", "false");
        form.put("correction", "According to the report, the treaty of friendship was renewed in 2021.");
        return form;
    }

    private long count() {
        return entities.createQuery("select count(*) from QuestionVersionEntity v", Long.class)
                .getSingleResult();
    }

    private long audited(String action, String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery(
                                        "select count(*) from audit_entry where action = ?1 and subject = ?2",
                                        Long.class)
                                .setParameter(1, action)
                                .setParameter(2, subject)
                                .getSingleResult())
                        .longValue());
    }

    private static String versionIn(Document page) {
        return page.select("input[name=version]").first().val();
    }

    private static String at(String id) {
        return "/questions/" + id;
    }

    private static Document page(Response response, int status) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
        return Jsoup.parse(response.asString());
    }
}
