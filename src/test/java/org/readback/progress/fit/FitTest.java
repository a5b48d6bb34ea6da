package org.readback.progress.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.memory.evaluation.LoggedReview;
import org.readback.memory.evaluation.SampleLog;
import org.readback.memory.fit.FitProgress;
import org.readback.memory.fit.Fsrs6Fit;
import org.readback.memory.fit.Refit;
import org.readback.memory.model.ModelParameters;
import org.readback.memory.schedule.CardState;
import org.readback.memory.schedule.Phase;
import org.readback.review.record.CardRebuild;
import org.readback.support.Past;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.StudyBank;

@QuarkusTest
@Tag("database")
class FitTest {
    private static final int CARDS = 150;

    /** A fit as it was kept before there was a mean. */
    private static final String FSRS_6 = "[0.212,1.2931,2.3065,8.2956,6.4133,0.8334,3.0194,0.001,1.8722,0.1666,0.796,"
            + "1.4835,0.0614,0.2629,1.6483,0.6014,1.8729,0.5425,0.0912,0.0658,0.3]";

    @Inject
    FitService service;

    @Inject
    Refolding refolding;

    @Inject
    FitJobs jobs;

    @Inject
    CardRebuild rebuild;

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
    @DisplayName("without reviews nothing is learnt, and the page says from when on it will be")
    void nothingYet() {
        Document page = session.page("/progress/memory");
        assertThat(page.select(".empty").text()).contains("you have no reviews").contains("64 reviews");
        assertThat(page.select("details:contains(FSRS-6) tr:contains(w20) td")
                        .eachText()
                        .subList(1, 3))
                .containsExactly("0.1542", "0.1542");
    }

    @Test
    @DisplayName("a log too short keeps the defaults and says so")
    void tooFew() {
        bank.shortAnswer();
        session.review("GOOD");
        fit();
        assertThat(session.page("/progress/memory").select("main").text()).contains("too few reviews (1)");
        assertThat(service.worthFitting()).doesNotContain(person());
    }

    @Test
    @Tag("slow")
    @DisplayName(
            "what predicts the newest reviews better is used from then on, for every card and every grade's preview")
    void adopted() {
        writeSampleLog();
        assertThat(service.worthFitting()).contains(person());
        Map<String, CardState> before = rebuild.stored(person());
        Refit refit = fit();
        assertThat(refit.adopted()).isTrue();
        assertThat(rebuild.stored(person()))
                .as("cards are the fold of their reviews under the new parameters")
                .isEqualTo(rebuild.rebuilt(person()))
                .isNotEqualTo(before);
        assertThat(service.worthFitting()).as("nothing new since").doesNotContain(person());

        Document page = session.page("/progress/memory");
        assertThat(page.select("main").text()).contains("so they are in use");
        double used = Double.parseDouble(page.select("details:contains(FSRS-6) tr:contains(w20) td")
                .last()
                .text());
        assertThat(used)
                .isCloseTo(refit.parameters().fsrs6().w(20), within(1e-4))
                .isNotEqualTo(0.1542);
        assertThat(page.select("figure tbody tr")).isNotEmpty();

        String answer = session.reveal();
        session.grade(answer, "GOOD");
        assertThat(Rows.words(
                        "select model from review where person_id = ? order by id desc fetch first 1 row only",
                        person()))
                .containsExactly("mean/" + fitId());
        assertThat(rebuild.stored(person())).isEqualTo(rebuild.rebuilt(person()));
    }

    @Test
    @DisplayName(
            "a card that another fit worked out is folded anew when it is used, before the background has come to it")
    void foldedAsUsed() {
        writeSampleLog();
        FitService.Start start = service.start(person());
        service.keep(person(), start, learnt(start));
        StudyBank.newPerDay(person(), 0);
        session.grade(session.reveal(), "GOOD");
        String question = Rows.words(
                        "select question_id from review where person_id = ? order by id desc fetch first 1 row only",
                        person())
                .getFirst();
        assertThat(rebuild.stored(person()).get(question))
                .isEqualTo(rebuild.rebuilt(person()).get(question));
    }

    @Test
    @DisplayName("what was learnt of FSRS-6 alone is used in the mean until that is learnt itself")
    void fsrs6Before() {
        writeSampleLog();
        StudyBank.update(
                "insert into memory_fit (person_id, fitted_at, model, adopted, extent, reviews, parameters, calibration)"
                        + " values (?, current_timestamp, 'FSRS-6', true, 'EVERYTHING', 1000, '{\"FSRS-6\":" + FSRS_6
                        + ",\"FSRS-7\":"
                        + Arrays.toString(ModelParameters.DEFAULTS.fsrs7().toArray()) + ",\"SBD\":"
                        + Arrays.toString(ModelParameters.DEFAULTS.sbd().toArray()) + "}', '[]')",
                person());
        Document page = session.page("/progress/memory");
        assertThat(page.select("main").text()).contains("Only FSRS-6 was tuned");
        assertThat(page.select("summary").eachText())
                .containsExactly(
                        "FSRS-6: your parameters", "FSRS-7: the published parameters", "SBD: the published parameters");
        assertThat(page.select("details:contains(FSRS-6) tr:contains(w20) td")
                        .last()
                        .text())
                .isEqualTo("0.3000");
        assertThat(service.worthFitting()).contains(person());
        session.grade(session.reveal(), "GOOD");
        assertThat(Rows.words(
                        "select model from review where person_id = ? order by id desc fetch first 1 row only",
                        person()))
                .containsExactly("mean/" + fitId());
        Refit refit = fit();
        assertThat(refit.adopted()).isTrue();
        assertThat(session.page("/progress/memory").select("summary").eachText())
                .startsWith("FSRS-6: your parameters", "FSRS-7: your parameters");
    }

    @Test
    @DisplayName("parameters that predict no better are not taken")
    void notAdopted() {
        writeSampleLog();
        FitService.Start start = service.start(person());
        Refit kept = new Refit(
                start.inUse(), false, Fsrs6Fit.Extent.EVERYTHING, learnt(start).proof());
        service.keep(person(), start, kept);
        assertThat(session.page("/progress/memory").select("main").text()).contains("so the earlier ones are kept");
        assertThat(service.start(person()).inUse()).isEqualTo(ModelParameters.DEFAULTS);
    }

    @Test
    @DisplayName("a fit asked for on the page runs in the background and ends")
    void askedFor() throws InterruptedException {
        writeSampleLog();
        assertThat(session.person().post("/progress/memory", Map.of()).statusCode())
                .isEqualTo(303);
        long deadline = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (jobs.progress(person()).isPresent() && System.nanoTime() < deadline) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(jobs.progress(person())).isEmpty();
        assertThat(session.page("/progress/memory").select("main").text()).contains("Tuned on");
    }

    private Refit fit() {
        FitService.Start start = service.start(person());
        Refit refit = learnt(start);
        service.keep(person(), start, refit);
        while (refolding.someMore(person())) {
            assertThat(rebuild.stored(person())).isNotEmpty();
        }
        return refit;
    }

    private static Refit learnt(FitService.Start start) {
        return start.learn(FitProgress.NONE, 1);
    }

    private long fitId() {
        return Rows.count("select max(id) from memory_fit where person_id = ?", person());
    }

    private long person() {
        return session.person().personId();
    }

    /** The first cards of the sample log as reviews of this person, each promised for the day it was reviewed next. */
    private void writeSampleLog() {
        Map<String, List<LoggedReview>> byCard = new LinkedHashMap<>();
        SampleLog.reviews()
                .forEach(review -> byCard.computeIfAbsent(review.card(), _ -> new ArrayList<>())
                        .add(review));
        List<String> questions = bank.shortAnswers(CARDS);
        int card = 0;
        for (List<LoggedReview> reviews : byCard.values()) {
            if (card < CARDS) {
                write(questions.get(card++), reviews);
            }
        }
        StudyBank.update(
                "insert into study_day (person_id, study_day, reviews, new_cards, tested, recalled, seconds)"
                        + " select person_id, study_day, count(*), 0, 0, 0, 0 from review where person_id = ?"
                        + " group by person_id, study_day",
                person());
        while (refolding.someMore(person())) {
            assertThat(rebuild.stored(person())).isNotEmpty();
        }
    }

    private void write(String question, List<LoggedReview> reviews) {
        Past past = new Past(person(), question);
        for (int i = 0; i < reviews.size(); i++) {
            LoggedReview review = reviews.get(i);
            LocalDate day = SampleLog.CALENDAR.dayOf(review.at());
            LocalDate due = i + 1 < reviews.size()
                    ? SampleLog.CALENDAR.dayOf(reviews.get(i + 1).at())
                    : day.plusDays(1);
            past.reviewed(review.grade(), review.at(), day, due, Phase.REVIEW);
        }
        StudyBank.update(
                "insert into card (person_id, question_id, phase, step, stability, difficulty, trace, model,"
                        + " last_reviewed_at, last_study_day, due_day, reviews, lapses, version)"
                        + " values (?, ?, 'REVIEW', 0, 1, 5, 1, 'none', ?, ?, ?, 1, 0, 0)",
                person(),
                question,
                reviews.getLast().at().atOffset(ZoneOffset.UTC),
                SampleLog.CALENDAR.dayOf(reviews.getLast().at()),
                SampleLog.CALENDAR.dayOf(reviews.getLast().at()).plusDays(1));
    }
}
