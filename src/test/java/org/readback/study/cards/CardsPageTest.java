package org.readback.study.cards;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.question.Accepted;
import org.readback.question.Question;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class CardsPageTest {
    @Inject
    MutableClock clock;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = Session.ofStaffer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("before the first answer the page says how cards come about")
    void empty() {
        assertThat(session.page("/cards").select(".empty").text()).contains("No cards yet");
    }

    @Test
    @DisplayName("a card is listed with its state, its day and its memory, and leads to its page")
    void listed() {
        String id = bank.shortAnswer();
        session.review("EASY");
        Document page = session.page("/cards");
        assertThat(ids(page)).containsExactly(id);
        assertThat(page.select("tbody a").attr("href")).isEqualTo("/cards/" + id);
        assertThat(page.select("tbody td").eachText()).contains("Young", "8.3", "1.0", "0");
        assertThat(page.select("caption").text()).isEqualTo("1 question");
    }

    @Test
    @DisplayName("every state, kind, due and order can be chosen, alone and all together")
    void everyChoice() {
        bank.shortAnswer();
        session.review("EASY");
        // Whatever the fuzz made of eight days.
        StudyBank.update(
                "update card set due_day = ? where person_id = ?",
                LocalDate.now(ZoneOffset.UTC).plusDays(30),
                session.person().personId());
        Document page = session.page("/cards");
        for (String name : List.of("topic", "kind", "state", "due", "difficulty", "sort")) {
            for (String choice : page.select("select[name=" + name + "] option").eachAttr("value")) {
                session.page("/cards?" + name + "=" + choice);
            }
        }
        String all = "words=chair&kind=short-answer&state=young&due=later&difficulty=low&sort=lapses";
        assertThat(ids(session.page("/cards?" + all))).hasSize(1);
        assertThat(session.page("/cards?difficulty=high").select(".empty").text())
                .as("an Easy card is not difficult")
                .contains("No cards match");
        Document none = session.page("/cards?" + all + "&flagged=yes&leech=yes");
        assertThat(none.select(".empty").text()).contains("No cards match");
        assertThat(none.select("option[selected]").eachAttr("value"))
                .containsExactly("", "short-answer", "young", "later", "low", "lapses");
        assertThat(none.select("input[checked]").eachAttr("name")).containsExactly("flagged", "leech");
    }

    @Test
    @DisplayName("a choice that no list offers, and a page that is no number, are refused")
    void badAddress() {
        assertThat(session.person().get("/cards?state=sleeping").statusCode()).isEqualTo(400);
        assertThat(session.person().get("/cards?sort=;drop").statusCode()).isEqualTo(400);
        assertThat(session.person().get("/cards?page=two").statusCode()).isEqualTo(404);
        assertThat(session.person().get("/cards?page=999999").statusCode()).isEqualTo(200);
        assertThat(session.person().get("/cards?page=-1").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("all words searched for must stand in the question; markup in them is shown, not run")
    void search() {
        String oslo = bank.add(new Question.ShortAnswer("Who met in Oslo?", Accepted.of("Ada Berg"), Optional.empty()));
        bank.shortAnswer();
        session.review("GOOD");
        session.review("GOOD");
        assertThat(ids(session.page("/cards"))).hasSize(2);
        assertThat(ids(session.page("/cards?words=oslo WHO"))).containsExactly(oslo);
        assertThat(ids(session.page("/cards?words=oslo chair"))).isEmpty();
        assertThat(ids(session.page("/cards?words=Berg")))
                .as("an answer is no word of the question")
                .isEmpty();
        Response markup = session.person().get("/cards?words=<script>alert(1)</script>");
        assertThat(markup.asString()).doesNotContain("<script>alert");
    }

    @Test
    @DisplayName("what is put aside is listed before it has a card, and not any more when its day has come")
    void putAside() {
        List<String> ids = bank.shortAnswers(2);
        session.person().post("/cards/" + ids.get(0) + "/bury", Map.of());
        session.person().post("/cards/" + ids.get(1) + "/suspend", Map.of());
        assertThat(ids(session.page("/cards?state=new"))).containsExactlyElementsOf(ids);
        assertThat(ids(session.page("/cards?state=buried"))).containsExactly(ids.get(0));
        assertThat(ids(session.page("/cards?state=suspended"))).containsExactly(ids.get(1));
        assertThat(ids(session.page("/cards?state=learning"))).isEmpty();
        clock.advance(Duration.ofDays(2));
        assertThat(ids(session.page("/cards"))).containsExactly(ids.get(1));
    }

    @Test
    @DisplayName("due today, in seven days and later")
    void due() {
        bank.shortAnswers(2);
        session.review("AGAIN");
        session.review("EASY");
        assertThat(ids(session.page("/cards?due=today"))).hasSize(1);
        assertThat(ids(session.page("/cards?due=week"))).hasSize(1);
        assertThat(ids(session.page("/cards?due=later"))).hasSize(1);
        clock.advance(Duration.ofDays(40));
        assertThat(ids(session.page("/cards?due=today"))).hasSize(2);
    }

    @Test
    @DisplayName("what was ticked is suspended and resumed, and the page comes back as it was filtered")
    void suspendAndResume() {
        List<String> ids = bank.shortAnswers(3);
        ids.forEach(id -> session.review("EASY"));
        List<String> two = ids.subList(0, 2);
        Response response =
                session.person().post("/cards", Map.of("question", two, "do", "suspend", "back", "state=young&page=1"));
        assertThat(Session.seeOther(response)).isEqualTo("/cards?state=young&page=1");
        assertThat(ids(session.page("/cards?state=suspended"))).containsExactlyInAnyOrderElementsOf(two);
        clock.advance(Duration.ofDays(60));
        assertThat(session.page("/study").select(".figures").text()).contains("1 due");

        session.person().post("/cards", Map.of("question", two, "do", "resume"));
        assertThat(ids(session.page("/cards?state=suspended"))).isEmpty();
        assertThat(session.page("/study").select(".figures").text()).contains("3 due");
    }

    @Test
    @DisplayName("nothing ticked says so; a question that is not there, and a wish nobody offers, change nothing")
    void badForms() {
        String id = bank.shortAnswer();
        session.review("EASY");
        Response none = session.person().post("/cards", Map.of("do", "suspend"));
        assertThat(Session.seeOther(none)).startsWith("/cards");
        assertThat(none.cookie("readback-flash")).isNotEmpty();
        assertThat(bulk(List.of(id, "no-such-question"), "suspend").statusCode())
                .isEqualTo(404);
        assertThat(bulk(List.of(id, "no-such-question"), "resume").statusCode()).isEqualTo(404);
        assertThat(bulk(List.of(id), "delete").statusCode()).isEqualTo(400);
        assertThat(bulk(List.of(id), "").statusCode()).isEqualTo(400);
        assertThat(bulk(IntStream.range(0, 51).mapToObj(i -> "q" + i).toList(), "suspend")
                        .statusCode())
                .isEqualTo(400);
        assertThat(bulk(Collections.nCopies(60, id), "resume").statusCode()).isEqualTo(303);
        Response elsewhere = session.person()
                .post("/cards", Map.of("question", id, "do", "resume", "back", "\r\nLocation: https://example.org"));
        assertThat(Session.seeOther(elsewhere)).isEqualTo("/cards");
        assertThat(ids(session.page("/cards?state=suspended"))).isEmpty();
    }

    @Test
    @DisplayName("sent by ten at once, each is told that it is done, and it is done once")
    void raced() throws Exception {
        String id = bank.shortAnswer();
        session.review("EASY");
        try (ExecutorService threads = Executors.newFixedThreadPool(10)) {
            List<Callable<Integer>> clicks =
                    Collections.nCopies(10, () -> bulk(List.of(id), "suspend").statusCode());
            for (Future<Integer> click : threads.invokeAll(clicks)) {
                assertThat(click.get()).isEqualTo(303);
            }
        }
        assertThat(Rows.count("select count(*) from put_aside where question_id = ?", id))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("what has no card comes after what has one, whatever the order")
    void withoutCardLast() {
        List<String> ids = bank.shortAnswers(2);
        session.person().post("/cards/" + ids.get(0) + "/suspend", Map.of());
        session.review("EASY");
        for (String sort : List.of("", "due", "difficulty", "stability", "reviewed", "lapses")) {
            assertThat(ids(session.page("/cards?sort=" + sort))).as(sort).containsExactly(ids.get(1), ids.get(0));
        }
    }

    @Test
    @DisplayName("nobody sees or suspends the cards of somebody else")
    void somebodyElses() {
        String id = bank.shortAnswer();
        session.review("EASY");
        Session other = Session.ofStaffer();
        assertThat(ids(other.page("/cards"))).isEmpty();
        other.person().post("/cards", Map.of("question", id, "do", "suspend"));
        assertThat(ids(session.page("/cards?state=suspended"))).isEmpty();
        assertThat(ids(other.page("/cards?state=suspended"))).containsExactly(id);
    }

    @Test
    @DisplayName("more than fifty cards come on several pages, each card on one of them")
    void pages() {
        List<String> ids = bank.shortAnswers(60);
        ids.subList(0, 50).forEach(id -> session.person().post("/cards/" + id + "/suspend", Map.of()));
        ids.subList(50, 60).forEach(id -> session.person().post("/cards/" + id + "/suspend", Map.of()));
        Document first = session.page("/cards?state=suspended");
        assertThat(first.select("caption").text()).isEqualTo("60 questions found");
        Document second = session.page(first.select("a[rel=next]").attr("href"));
        assertThat(ids(first)).hasSize(50).doesNotContainAnyElementsOf(ids(second));
        assertThat(ids(second)).hasSize(10);
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/cards?state=suspended&page=1");
    }

    private Response bulk(List<String> questions, String wish) {
        return session.person().post("/cards", Map.of("question", questions, "do", wish));
    }

    private static List<String> ids(Document page) {
        return page.select("input[name=question]").eachAttr("value");
    }
}
