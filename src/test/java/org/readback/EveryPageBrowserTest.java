package org.readback;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.readback.account.person.Role;
import org.readback.memory.model.Fsrs6;
import org.readback.memory.plan.Learner;
import org.readback.memory.plan.Routine;
import org.readback.memory.plan.StudyHabits;
import org.readback.memory.schedule.StudyCalendar;
import org.readback.review.record.SimulatedStudy;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.Layout;
import org.readback.support.Loaded;
import org.readback.support.Markup;
import org.readback.support.SignedIn;

/**
 * Walks every page that the role matrix knows and every state of a session, so that a page nobody wrote a journey for is
 * looked at too: it answers, axe finds nothing, its markup is sound, and nothing on it is cut or lies on anything else,
 * on a phone, on a tablet and on a wide screen, with people, topics and words as many and as long as they may be.
 */
@QuarkusTest
@Browser
@Timeout(value = 1, unit = TimeUnit.HOURS)
class EveryPageBrowserTest {
    private static final int DAYS = 30;

    private final SimulatedStudy study;
    private final Clock clock;

    EveryPageBrowserTest(SimulatedStudy study, Clock clock) {
        this.study = study;
        this.clock = clock;
    }

    @Test
    @DisplayName("every page is sound on a wide screen, in English and in the light")
    void wide(Page page) throws IOException {
        walk(page, SignedIn.as(Role.values()));
    }

    @Test
    @Browser(width = 768, height = 1024, forcedColors = true)
    @DisplayName("every page of somebody who has studied is sound on a tablet in the system's own few colours")
    void tablet(Page page) throws IOException {
        SignedIn person = SignedIn.as(Role.values());
        studied(person);
        walk(page, person);
    }

    @Test
    @Browser(width = 360, height = 740, dark = true)
    @DisplayName("every page of somebody who has studied is sound on a phone, in German and in the dark")
    void phone(Page page) throws IOException {
        SignedIn person = SignedIn.as(Role.values());
        person.post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
        studied(person);
        walk(page, person);
    }

    @Test
    @Browser(width = 640, height = 900)
    @DisplayName("every page is sound where letters are twice as large: 320 pixels are left of 640")
    void enlarged(Page page) throws IOException {
        SignedIn person = SignedIn.as(Role.values());
        studied(person);
        page.setViewportSize(320, 640);
        walk(page, person);
    }

    private void studied(SignedIn person) {
        QuarkusTransaction.requiringNew()
                .run(() -> study.write(
                        person.personId(),
                        new Learner(Fsrs6.DEFAULT, StudyHabits.USUAL, 0),
                        3,
                        Routine.draw(new SplittableRandom(1)),
                        new StudyCalendar(ZoneId.of("Europe/Berlin"), StudyCalendar.DEFAULT_DAY_START)
                                .dayOf(clock.instant())
                                .minusDays(DAYS),
                        DAYS,
                        1));
    }

    private static void walk(Page page, SignedIn person) throws IOException {
        String base = ConfigProvider.getConfig().getValue("test.url", String.class);
        page.context().addCookies(List.of(new Cookie(SignedIn.COOKIE, person.token()).setUrl(base)));
        SoftAssertions softly = new SoftAssertions();
        try (Crowd crowd = new Crowd(person)) {
            List<String> paths = pages(person);
            paths.addAll(crowd.pages());
            assertThat(paths).hasSizeGreaterThan(40);
            for (String path : paths) {
                Response response = page.navigate(base + path);
                softly.assertThat(response.status()).as(path).isEqualTo(200);
                look(page, path, softly);
            }
            session(page, base, softly);
        }
        softly.assertAll();
    }

    /** The states of a session and of a quiz, each as it is and with everything unfolded. */
    private static void session(Page page, String base, SoftAssertions softly) {
        page.navigate(base + "/study/next");
        unfolded(page, "a question", softly);
        page.locator("#question-form button[name=show]").click();
        unfolded(page, "a verdict", softly);
        page.locator("#grade-form button[name=grade]").first().click();
        page.navigate(base + "/study/summary");
        unfolded(page, "the summary", softly);
        page.navigate(base + "/cards");
        unfolded(page, "my cards", softly);
        page.locator("tbody th a").first().click();
        unfolded(page, "a card", softly);
        page.navigate(base + "/study/quizzes");
        page.locator("main form button[type=submit]").first().click();
        for (int i = 0; page.locator("#question-form").count() > 0; i++) {
            if (i == 0) {
                unfolded(page, "a quiz's question", softly);
            }
            page.locator("#question-form button[name=show]").click();
        }
        unfolded(page, "a quiz's mark", softly);
    }

    private static void unfolded(Page page, String name, SoftAssertions softly) {
        look(page, name, softly);
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
        look(page, name + ", unfolded", softly);
    }

    private static void look(Page page, String name, SoftAssertions softly) {
        softly.assertThatCode(() -> Accessibility.assertNoViolations(page))
                .as(name)
                .doesNotThrowAnyException();
        softly.assertThat(Markup.faults(page)).as("markup of " + name).isEmpty();
        softly.assertThat(Layout.faults(Loaded.page(page)))
                .as("layout of " + name)
                .isEmpty();
    }

    /** Paths that answer with a page: without parameters, or as the matrix gives an example. */
    private static List<String> pages(SignedIn person) throws IOException {
        List<String> found = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                EveryPageBrowserTest.class.getResourceAsStream("role-matrix.txt"), StandardCharsets.UTF_8))) {
            for (String line :
                    lines.lines().filter(text -> text.startsWith("GET")).toList()) {
                String[] words = line.split("\\s+");
                String path = words.length > 3 ? words[3] : words[1];
                boolean file = path.endsWith(".csv") || path.endsWith(".json");
                if (!path.contains("{") && !file && !path.matches(".*/\\d+")) {
                    found.add(path);
                }
            }
        }
        found.add("/people/" + person.personId());
        found.add("/people/" + person.personId() + "/delete");
        return found;
    }
}
