package org.readback.study.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.question.Question;
import org.readback.support.MutableClock;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

/** Looking through questions without counting. */
@QuarkusTest
@Tag("database")
class PreviewTest {
    @Inject
    MutableClock clock;

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        clock.setTo(Instant.parse("2031-03-10T12:00:00Z"));
        bank = new StudyBank();
        session = Session.ofStaffer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName(
            "new questions of a topic: question, own thought, answer with its source, next, and nothing is written")
    void walk() {
        bank.shortAnswers(2);
        Document page = session.page(new_(1));
        assertThat(page.select(".notice").text()).contains("nothing counts");
        assertThat(page.select("h1").text()).isEqualTo("Who was chosen as chair in May 1998?");
        assertThat(page.select("main").text()).contains("1 of 2").doesNotContain("Ada Berg");
        page = follow(page);
        assertThat(page.select("main").text()).contains("Ada Berg");
        assertThat(page.select("mark").text()).isEqualTo(StudyBank.QUOTE);
        page = follow(page);
        assertThat(page.select("main").text()).contains("2 of 2").doesNotContain("Ada Berg");
        page = follow(page);
        page = follow(page);
        assertThat(page.select("h1").text()).isEqualTo("End of the preview");
        assertThat(page.select("form[method=post]:not([action=/sign-out])")).isEmpty();
        for (String table : List.of("attempt", "review", "card", "study_day", "introduced", "stretch", "quiz")) {
            assertThat(session.count(table)).as(table).isZero();
        }
    }

    @Test
    @DisplayName("what is due tomorrow and one's own cards, without what is put aside, and no card changes")
    void cards() {
        List<String> ids = bank.shortAnswers(3);
        for (int i = 0; i < 3; i++) {
            session.review("EASY");
        }
        StudyBank.update(
                "update card set due_day = date '2031-03-11' where person_id = ? and question_id <> ?",
                session.person().personId(),
                ids.get(2));
        session.person().post("/cards/" + ids.get(1) + "/suspend", Map.of());
        String before = cardsAsTheyAre();
        assertThat(session.page("/study/preview?what=tomorrow&topic=")
                        .select("main")
                        .text())
                .contains("1 of 1");
        assertThat(session.page("/study/preview?what=cards&topic=" + bank.topic())
                        .select("main")
                        .text())
                .contains("1 of 2");
        assertThat(session.page("/study/preview?what=cards&topic=china-russia-2023/treaties")
                        .select(".empty")
                        .text())
                .contains("no such questions");
        assertThat(cardsAsTheyAre()).isEqualTo(before);
        clock.advance(Duration.ofDays(30));
        assertThat(session.page("/study/preview?what=tomorrow")
                        .select(".empty a")
                        .eachAttr("href"))
                .containsExactly("/study/preview", "/study");
    }

    @Test
    @DisplayName("every kind of question is shown with what there is to think about, and its answer")
    void everyKind() {
        for (Question question : StudyBank.ofEveryKind()) {
            bank.add(question);
        }
        for (int place = 1; place <= 9; place++) {
            assertThat(session.page(new_(place)).select("h1").text()).isNotEmpty();
            assertThat(session.page(new_(place) + "&answer=yes")
                            .select("#answer + p")
                            .text())
                    .isNotEmpty();
        }
        assertThat(session.page(new_(7)).select("main li").eachText())
                .containsExactlyInAnyOrder("Norway", "Finland", "Estonia", "Oslo", "Helsinki", "Tallinn");
    }

    @Test
    @DisplayName("the list of what there is offers all of it; nonsense is refused; beyond the end is the end")
    void badInput() {
        bank.shortAnswer();
        assertThat(session.page("/study/preview")
                        .select("select[name=what] option")
                        .eachAttr("value"))
                .containsExactly("tomorrow", "cards", "new");
        for (String address : List.of("what=due", "what=new&n=0", "what=new&n=x", "what=new&n=99999")) {
            assertThat(session.person().get("/study/preview?" + address).statusCode())
                    .as(address)
                    .isEqualTo(400);
        }
        assertThat(session.page(new_(999)).select("h1").text()).isEqualTo("End of the preview");
        assertThat(session.page("/study/preview?what=new&topic=no-such-topic").select(".empty"))
                .isNotEmpty();
    }

    /** The address as RestAssured wants it: it escapes what is in it once more. */
    private Document follow(Document page) {
        String address = page.select("a[data-proposed]").attr("href");
        return session.page(URLDecoder.decode(address, StandardCharsets.UTF_8));
    }

    private String new_(int place) {
        return "/study/preview?what=new&topic=" + bank.topic() + "&n=" + place;
    }

    private String cardsAsTheyAre() {
        return String.join(
                "\n",
                Rows.words(
                        "select question_id || stability || difficulty || due_day || reviews || version from card"
                                + " where person_id = ? order by id",
                        session.person().personId()));
    }
}
