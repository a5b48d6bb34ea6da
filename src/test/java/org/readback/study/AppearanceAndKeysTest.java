package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.Loaded;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** How a person wants pages to look and sound, and which keys they want. */
@QuarkusTest
@Browser
class AppearanceAndKeysTest {
    private static final List<String> USUAL = List.of("1", "2", "3", "4", "u", "-", "@", "e", "i", "?");

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        bank.shortAnswers(3);
        session = Session.ofStaffer();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("nobody's choice follows the system; a choice is on every page, and what is no choice is refused")
    void attributes() {
        Document plain = session.page("/study");
        assertThat(plain.select("html").hasAttr("data-theme")).isFalse();
        assertThat(plain.select("html").hasAttr("data-text-size")).isFalse();
        assertThat(plain.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        look("DARK", "LARGER", false);
        for (String path : List.of("/study", "/account", "/study/next", "/no-such-page")) {
            Document page = Jsoup.parse(session.person().get(path).asString());
            assertThat(page.select("html").attr("data-theme")).as(path).isEqualTo("dark");
            assertThat(page.select("html").attr("data-text-size")).as(path).isEqualTo("larger");
            assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("dark");
        }
        assertThat(session.page("/account").select("#theme option[selected]").val())
                .isEqualTo("DARK");
        assertThat(session.person()
                        .post("/account/look", Map.of("theme", "PINK", "text-size", "NORMAL"))
                        .statusCode())
                .isEqualTo(400);
        look("SYSTEM", "NORMAL", false);
        assertThat(session.page("/study").select("html").hasAttr("data-theme")).isFalse();
    }

    @Test
    @Browser(javaScript = false, width = 360, height = 740)
    @DisplayName("without scripts a light system shows dark pages and larger text, which fit a phone, and prints light")
    void darkAndLarge(Page page) {
        signIn(page);
        look("DARK", "LARGER", false);
        for (String path : List.of(
                "/study",
                "/study/next",
                "/account",
                "/account/keys",
                "/account/delete",
                "/study/settings",
                "/progress",
                "/reports")) {
            page.navigate(path);
            assertThat(Loaded.page(page).evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scrolling on " + path)
                    .isEqualTo(true);
        }
        assertThat(style(page, "colorScheme")).isEqualTo("dark");
        assertThat(style(page, "fontSize")).isEqualTo("22px");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(style(page, "colorScheme")).isEqualTo("light");
        assertThat(style(page, "fontSize")).isEqualTo("13.6px");
    }

    @Test
    @Browser(dark = true)
    @DisplayName("a dark system shows light pages to whoever wants them, charts too, and all stays accessible")
    void light(Page page) {
        session.review("GOOD");
        signIn(page);
        look("LIGHT", "LARGE", false);
        for (String path : List.of("/account", "/account/keys", "/progress", "/study/next")) {
            page.navigate(path);
            Accessibility.assertNoViolations(page);
            assertThat(style(page, "colorScheme")).isEqualTo("light");
        }
        look("DARK", "NORMAL", false);
        for (String path : List.of("/account", "/account/keys", "/progress", "/study/next")) {
            page.navigate(path);
            Accessibility.assertNoViolations(page);
        }
    }

    @Test
    @Browser(width = 360, height = 740, dark = true)
    @DisplayName(
            "reminders, what a day says of an absence and of its minutes, and a planned absence are accessible on a phone")
    void dayNotes(Page page) {
        long person = session.person().personId();
        bank.shortAnswers(30)
                .forEach(id -> StudyBank.update(
                        "insert into card (person_id, question_id, phase, step, stability, difficulty, trace,"
                                + " last_reviewed_at, last_study_day, due_day, reviews, lapses, version) values (?, ?,"
                                + " 'REVIEW', 0, 10, 5, 10, current_timestamp, date '2024-01-01', date '2024-01-02', 1, 0, 0)",
                        person,
                        id));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        StudyBank.update(
                "insert into absence (person_id, first_day, last_day) values (?, ?, ?)",
                person,
                today.minusDays(9),
                today.minusDays(3));
        StudyBank.update(
                "insert into absence (person_id, first_day, last_day) values (?, ?, ?)",
                person,
                today.minusDays(1),
                today.plusDays(3));
        StudyBank.update(
                "insert into study_day (person_id, study_day, reviews, new_cards, tested, recalled, seconds) values (?, ?, 1, 0, 0, 0, 90)",
                person,
                today);
        StudyBank.update(
                "insert into study_day (person_id, study_day, reviews, new_cards, tested, recalled, seconds) values (?, ?, 1, 0, 0, 0, 90)",
                person,
                today.minusDays(1));
        session.person()
                .post(
                        "/study/settings",
                        Map.of(
                                "new-per-day",
                                "10",
                                "desired-retention",
                                "90",
                                "learning-steps",
                                "1m",
                                "relearning-steps",
                                "",
                                "longest-interval",
                                "99",
                                "day-start",
                                "4",
                                "minutes-per-day",
                                "1"));
        signIn(page);
        page.navigate("/study");
        assertThat(page.locator(".day-note").allTextContents()).hasSize(2);
        Accessibility.assertNoViolations(page);
        page.navigate("/study/absences");
        page.getByText("Day by day").click();
        Accessibility.assertNoViolations(page);
        for (String path : List.of("/study/reminders", "/mail-off/nobodys", "/account/keys")) {
            page.navigate(path);
            Accessibility.assertNoViolations(page);
        }
    }

    @Test
    @DisplayName("keys that were chosen act and are shown; those given up are dead, and the usual ones come back")
    void ownKeys(Page page) {
        assertThat(seeOther(keys(4, "z", 0, "j", 2, "1"))).isEqualTo("/account/keys");
        signIn(page);
        page.navigate("/study/next");
        page.getByText("I do not know").click();
        PlaywrightAssertions.assertThat(page.locator("#keys summary")).isVisible();
        assertThat(page.locator("#keys kbd").allTextContents())
                .contains("z", "j", "1", "2", "4")
                .doesNotContain("u", "3");
        page.locator("#verdict").focus();
        Loaded.press(page, "u");
        Loaded.press(page, "3");
        PlaywrightAssertions.assertThat(page.locator("#grade-form")).isVisible();
        Loaded.press(page, "J");
        PlaywrightAssertions.assertThat(page.locator("#question-form")).isVisible();
        assertThat(Rows.words(
                        "select grade from review where person_id = ?",
                        session.person().personId()))
                .containsExactly("AGAIN");
        page.navigate("/account/keys");
        page.getByText("Restore defaults").click();
        PlaywrightAssertions.assertThat(page.getByText("Default keys restored."))
                .isVisible();
        assertThat(session.question().select("#keys").attr("data-own-keys")).isEmpty();
    }

    @Test
    @DisplayName("keys that cannot be are refused at their fields, shown again and not saved")
    void wrongKeys() {
        Response response = keys(4, "i", 5, "", 6, "<");
        assertThat(response.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#UNDO-error").text()).contains("The card's page");
        assertThat(page.select("#BURY-error").text()).contains("one character");
        assertThat(page.select("#SUSPEND").val()).isEqualTo("<");
        assertThat(session.page("/account/keys").select("#UNDO").val()).isEqualTo("u");
        assertThat(session.person().post("/account/keys", Map.of("key", "a")).statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("a new verdict is heard only by whoever asked for it, and not again when it is reloaded or graded")
    void sounds(Page page) {
        signIn(page);
        page.addInitScript(
                "window.heard = []; for (const type of ['start']) { const real = OscillatorNode.prototype[type];"
                        + " OscillatorNode.prototype[type] = function (at) { window.heard.push(this.frequency.value); real.call(this, at); }; }");
        String silent = session.answer();
        page.navigate(silent);
        assertThat(heard(page)).isEmpty();
        session.grade(silent, "GOOD");

        look("SYSTEM", "NORMAL", true);
        page.navigate("/study/next");
        page.getByLabel("Your answer").fill("Ada Berg");
        Loaded.press(page, "Enter");
        page.waitForURL("**/study/answers/*");
        assertThat(heard(page)).hasSize(2);
        page.reload();
        assertThat(heard(page)).isEmpty();
        session.grade(URI.create(page.url()).getPath(), "GOOD");
        page.navigate(page.url());
        assertThat(heard(page)).isEmpty();

        page.navigate("/study/next");
        page.getByLabel("Your answer").fill("Nobody");
        Loaded.press(page, "Enter");
        page.waitForURL("**/study/answers/*");
        assertThat(heard(page)).hasSize(1);
    }

    private static List<?> heard(Page page) {
        return (List<?>) Loaded.page(page).evaluate("window.heard");
    }

    private static Object style(Page page, String property) {
        return page.evaluate("getComputedStyle(document.documentElement)." + property);
    }

    private void look(String theme, String size, boolean sounds) {
        assertThat(seeOther(session.person()
                        .post(
                                "/account/look",
                                Map.of("theme", theme, "text-size", size, "sounds", sounds ? "on" : ""))))
                .isEqualTo("/account");
    }

    /** The usual keys but for some, given as place and key. */
    private Response keys(Object... changes) {
        List<String> keys = new ArrayList<>(USUAL);
        for (int i = 0; i < changes.length; i += 2) {
            keys.set((Integer) changes[i], (String) changes[i + 1]);
        }
        return session.person().post("/account/keys", Map.of("key", keys));
    }

    private void signIn(Page page) {
        page.context()
                .addCookies(List.of(new Cookie(SignedIn.COOKIE, session.person().token())
                        .setUrl(ConfigProvider.getConfig().getValue("test.url", String.class))));
    }
}
