package org.readback.study.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.support.MutableClock;
import org.readback.support.Session;
import org.readback.support.StudyBank;

/** The day's page, the summary and the progress page. */
@QuarkusTest
@Tag("database")
class PagesTest {
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
    @DisplayName("the day's page counts what is ahead, and how long it takes at the usual pace")
    void day() {
        bank.shortAnswers(3);
        newPerDay(3);
        Document page = session.page("/study");
        assertThat(figure(page, "3 new")).isEqualTo("3 questions");
        assertThat(figure(page, "estimated; a review takes about 15 seconds")).isEqualTo("2 min");
        assertThat(page.select("main a.button").text()).isEqualTo("Start Enter");
        assertThat(page.select("main a.button").attr("href")).isEqualTo("/study/next");
    }

    @Test
    @DisplayName("a day that is begun goes on; a day that is done says when cards come again")
    void begunAndDone() {
        bank.shortAnswers(2);
        newPerDay(2);
        session.review("EASY");
        assertThat(session.page("/study").select("main a.button").text()).isEqualTo("Continue Enter");
        session.review("EASY");
        Document page = session.page("/study");
        assertThat(page.select("main .sheet").first().text()).contains("You are done for today.", "due in");
        assertThat(page.select("main a.button").text()).doesNotContain("Continue");
    }

    @Test
    @DisplayName("with nothing due and nothing new the day's page says so")
    void nothingDue() {
        bank.shortAnswer();
        newPerDay(0);
        assertThat(session.page("/study").select(".empty").text()).contains("Nothing is due today.");
    }

    @Test
    @DisplayName("the summary counts, names what was missed, and leaves out a retention of nothing")
    void summary() {
        bank.shortAnswers(2);
        newPerDay(2);
        session.review("AGAIN");
        Document page = session.page("/study/summary");
        assertThat(page.select("h1").text()).isEqualTo("So far today");
        assertThat(figure(page, "Reviews")).isEqualTo("1");
        assertThat(page.select("dt").eachText()).doesNotContain("Recalled");
        assertThat(page.select("main li").eachText()).containsExactly("Who was chosen as chair in May 1998?");
        assertThat(page.select("#undo button").text()).isEqualTo("Undo last answer");
    }

    @Test
    @DisplayName("a summary of nothing says so")
    void summaryOfNothing() {
        bank.shortAnswer();
        newPerDay(0);
        assertThat(session.page("/study/summary").select("h1").text()).isEqualTo("Nothing done yet today");
    }

    @Test
    @DisplayName("before the first review the progress page shows no figures")
    void progressOfNothing() {
        Document page = session.page("/progress");
        assertThat(page.select("dl, table")).isEmpty();
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/study/next");
    }

    @Test
    @DisplayName("the progress page shows reviews, states and what comes, and no retention before anything was tested")
    void progress() {
        bank.shortAnswers(2);
        newPerDay(2);
        session.review("EASY");
        session.review("GOOD");
        Document page = session.page("/progress");
        assertThat(page.select("dt").eachText())
                .containsExactly(
                        "Reviews, 30 days, on 1 day",
                        "Time, 30 days",
                        "You would recall now, of 2 questions seen, predicted");
        assertThat(page.select("caption:contains(Cards due by day) ~ tbody tr")).hasSize(31);
        assertThat(page.select(".empty").text()).contains("Retention appears a few days after");
    }

    @Test
    @DisplayName(
            "by topic the progress page counts what was met and predicts its recall, and nothing where nothing was met")
    void byTopic() {
        bank.shortAnswers(2);
        newPerDay(2);
        session.review("EASY");
        List<String> chairs = session.page("/progress")
                .select("tr:has(th:contains(Chairs)) td")
                .eachText();
        assertThat(chairs).containsExactly("2", "1", "100", "50", "0", "–not known");
        clock.advance(Duration.ofDays(25));
        long recall = Long.parseLong(session.page("/progress")
                .select("tr:has(th:contains(Chairs)) td")
                .get(2)
                .text());
        assertThat(recall).as("an Easy card is due at 90 % after 25 days").isBetween(89L, 91L);
        assertThat(session.page("/progress")
                        .select("tr:has(th:contains(Border and friendship treaties)) td")
                        .get(2)
                        .text())
                .isEqualTo("–not known");
    }

    @Test
    @DisplayName("retention counts cards past their steps only")
    void retention() {
        bank.shortAnswers(2);
        newPerDay(2);
        session.review("EASY");
        session.review("EASY");
        newPerDay(0);
        clock.advance(Duration.ofDays(40));
        session.review("GOOD");
        session.review("AGAIN");
        session.review("GOOD");
        assertThat(figure(session.page("/progress"), "Retention, 30 days, of 2 reviews of learned cards"))
                .isEqualTo("50 %");
        assertThat(figure(session.page("/study/summary"), "Recalled, 1 of 2 due cards"))
                .isEqualTo("50 %");
    }

    private void newPerDay(int cards) {
        StudyBank.newPerDay(session.person().personId(), cards);
    }

    private static String figure(Document page, String name) {
        return page.select("dt:containsOwn(" + name + ") + dd").text();
    }
}
