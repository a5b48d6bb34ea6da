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
import org.assertj.core.api.SoftAssertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.account.Role;
import org.readback.memory.Fsrs6;
import org.readback.memory.StudyCalendar;
import org.readback.memory.plan.Learner;
import org.readback.memory.plan.Routine;
import org.readback.memory.plan.StudyHabits;
import org.readback.study.SimulatedStudy;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.Loaded;
import org.readback.support.SignedIn;

/**
 * Walks every page that the role matrix knows, so that a page nobody wrote a journey for is looked at too: it answers, axe
 * finds nothing, and on a phone nothing but a table's own frame scrolls sideways.
 */
@QuarkusTest
@Browser
class EveryPageBrowserTest {
    private static final int DAYS = 30;

    private final SimulatedStudy study;
    private final Clock clock;

    EveryPageBrowserTest(SimulatedStudy study, Clock clock) {
        this.study = study;
        this.clock = clock;
    }

    @Test
    @DisplayName("every page is accessible on a wide screen, in English and in the light")
    void wide(Page page) throws IOException {
        walk(page, SignedIn.as(Role.values()));
    }

    @Test
    @Browser(width = 360, height = 740, dark = true)
    @DisplayName(
            "every page of somebody who has studied is accessible on a phone, in German and in the dark, and fits it")
    void phone(Page page) throws IOException {
        SignedIn person = SignedIn.as(Role.values());
        person.post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
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
        walk(page, person);
    }

    private static void walk(Page page, SignedIn person) throws IOException {
        String base = ConfigProvider.getConfig().getValue("test.url", String.class);
        page.context().addCookies(List.of(new Cookie(SignedIn.COOKIE, person.token()).setUrl(base)));
        SoftAssertions softly = new SoftAssertions();
        List<String> paths = pages(person);
        assertThat(paths).hasSizeGreaterThan(30);
        for (String path : paths) {
            Response response = page.navigate(base + path);
            softly.assertThat(response.status()).as(path).isEqualTo(200);
            softly.assertThatCode(() -> Accessibility.assertNoViolations(page))
                    .as(path)
                    .doesNotThrowAnyException();
            Object over = Loaded.page(page)
                    .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            softly.assertThat(((Number) over).intValue())
                    .as(path + " is wider than its window")
                    .isZero();
        }
        softly.assertAll();
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
