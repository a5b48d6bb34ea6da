package org.readback.progress.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.review.tally.TallyRebuild;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.Loaded;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** The progress of somebody who has studied for two months, as it is seen. */
@QuarkusTest
@Browser
class ProgressBrowserTest {
    private static final List<String> PAGES =
            List.of("/progress?period=all&ahead=90", "/progress/cards", "/progress/habits?period=13w");

    private static final String LONG_NAME = "The long road of seating from the four-legged stool of antiquity over the"
            + " Bundesverwaltungsgerichtshofssesselbeschaffungsordnung to the swivel chair of the present day";

    /** What a chart writes: each line, and where it stands. */
    private static final String TEXTS_OF = "(box) => echarts.getInstanceByDom(box).getZr().storage.getDisplayList(true)"
            + ".filter((each) => each.type === 'tspan' && each.style.text).map((each) => {"
            + " const at = each.getBoundingRect().clone(); if (each.transform) at.applyTransform(each.transform);"
            + " return { text: each.style.text, size: parseFloat(each.style.font.match(/([0-9.]+)px/)[1]),"
            + " left: at.x, top: at.y, right: at.x + at.width, bottom: at.y + at.height }; })";

    private static final String TEXTS = "(box) => (" + TEXTS_OF + ")(box).map((each) => each.text).join(' ')";

    private static final String LETTERS = "[...new Set([...document.querySelectorAll('.chart')].flatMap(" + TEXTS_OF
            + ").map((each) => each.size))].join(' ')";

    /** Lines that reach out of their chart or into one another. */
    private static final String FAULTS = "[...document.querySelectorAll('.chart')].flatMap((box) => {"
            + " const texts = (" + TEXTS_OF + ")(box);"
            + " const out = texts.filter((each) => each.left < 0 || each.top < 0 || each.right > box.clientWidth"
            + " || each.bottom > box.clientHeight).map((each) => each.text + ' reaches out');"
            + " const over = texts.flatMap((one, i) => texts.slice(i + 1).filter((other) => one.left < other.right"
            + " && other.left < one.right && one.top < other.bottom && other.top < one.bottom)"
            + " .map((other) => one.text + ' on ' + other.text));"
            + " return [...out, ...over]; })";

    @Inject
    TallyRebuild tallies;

    private StudyBank bank;
    private SignedIn person;

    @BeforeEach
    void setUp() throws SQLException {
        bank = new StudyBank();
        person = SignedIn.as(Role.STAFFER);
        try (Connection connection =
                Arc.container().instance(DataSource.class).get().getConnection()) {
            SimulatedPerson.write(connection, person.personId(), bank.shortAnswers(40), 60, Instant.now());
        }
        tallies.fill(person.personId());
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @Browser(width = 360, height = 740, dark = true)
    @DisplayName("every page is accessible and fits a phone, with its charts drawn and its tables unfolded")
    void narrowAndDark(Page page) {
        everything(page);
    }

    @Test
    @DisplayName("every page is accessible on a wide screen")
    void wideAndLight(Page page) {
        everything(page);
    }

    @Test
    @Browser(width = 360, height = 740)
    @DisplayName(
            "in German, whose words are longer, every page with its charts is accessible and fits a phone, cards too")
    void german(Page page) {
        person.post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
        everything(page);
        page.navigate("/progress/memory");
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
        check(page);
        page.navigate("/cards?sort=difficulty");
        check(page);
        page.locator("tbody a").first().click();
        page.locator(".chart canvas").waitFor();
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
        check(page);
    }

    private void everything(Page page) {
        signIn(page);
        for (String address : PAGES) {
            page.navigate(address);
            drawn(page);
            check(page);
            page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
            check(page);
        }
        page.navigate("/progress/luck.csv");
        check(page);
    }

    @Test
    @Browser(width = 360, height = 740)
    @DisplayName(
            "a chart's letters are as large as the person's text size asks, whole and beside each other, on a phone")
    void lettersNarrow(Page page) {
        letters(page);
    }

    @Test
    @DisplayName(
            "a chart's letters are as large as the person's text size asks, whole and beside each other, on a wide screen")
    void lettersWide(Page page) {
        letters(page);
    }

    private void letters(Page page) {
        StudyBank.update("update topic set name = ? where id = ?", LONG_NAME, bank.topic());
        signIn(page);
        Map<String, String> sizes = Map.of("NORMAL", "12", "LARGER", "16.5");
        for (String language : List.of("en", "de")) {
            person.post(
                    "/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", language));
            sizes.forEach((size, pixels) -> {
                person.post("/account/look", Map.of("theme", "SYSTEM", "text-size", size));
                for (String address : PAGES) {
                    page.navigate(address);
                    drawn(page);
                    String where = address + " in " + language + ", " + size;
                    assertThat(page.evaluate(LETTERS)).as(where).isEqualTo(pixels);
                    assertThat(page.evaluate(FAULTS)).as(where).isEqualTo(List.of());
                }
            });
        }
    }

    @Test
    @Browser(width = 360, height = 740)
    @DisplayName("a long topic's name is in its chart as a whole, and in what is shown of it when it is pointed at")
    void longNames(Page page) {
        StudyBank.update("update topic set name = ? where id = ?", LONG_NAME, bank.topic());
        signIn(page);
        person.post("/account/look", Map.of("theme", "SYSTEM", "text-size", "LARGER"));
        page.navigate("/progress");
        drawn(page);
        Locator chart = page.locator("figure[data-flip] .chart");
        // A word that is wider than the chart is cut.
        assertThat(chart.evaluate(TEXTS).toString().replace(" ", "")).contains(LONG_NAME.replace(" ", ""));
        chart.scrollIntoViewIfNeeded();
        List<String> names = page.locator("figure[data-flip] tbody th").allInnerTexts();
        String name = names.stream()
                .filter(each -> each.contains(LONG_NAME))
                .findFirst()
                .orElseThrow();
        chart.evaluate(
                "(chart, row) => echarts.getInstanceByDom(chart)"
                        + ".dispatchAction({ type: 'showTip', seriesIndex: 1, dataIndex: row })",
                names.indexOf(name));
        Locator tip = chart.locator(".chart-tip");
        tip.waitFor();
        assertThat(tip.innerText()).startsWith(name).contains("Recall of seen, %");
        assertThat(tip.evaluate("tip => getComputedStyle(tip).fontSize")).isEqualTo("19.25px");
        assertThat(tip.boundingBox().x).isNotNegative();
        assertThat(tip.boundingBox().x + tip.boundingBox().width).isLessThan(360);
    }

    /** Series of a chart that nobody can tell apart, or from the page. */
    private static final String ALIKE = "[...document.querySelectorAll('.chart')].flatMap((box) => {"
            + " const made = echarts.getInstanceByDom(box);"
            + " const background = getComputedStyle(document.body).backgroundColor;"
            + " const canvas = getComputedStyle(document.documentElement).backgroundColor;"
            + " const looks = made.getModel().getSeries().filter((each) => each.name).map((each) => {"
            + "   const style = each.getData().getVisual('style'); const decal = each.getData().getVisual('decal');"
            + "   return { name: each.name, type: each.subType, fill: style.fill ?? style.stroke, decal,"
            + "     line: String(each.get(['lineStyle', 'type'])) }; });"
            + " const faults = looks.filter((each) => [background, canvas].includes(each.fill))"
            + "   .map((each) => each.name + ' is as the page');"
            + " faults.push(...looks.filter((each) => each.decal?.color === each.fill)"
            + "   .map((each) => each.name + ' is hatched in its own colour'));"
            + " const signs = looks.map((each) => each.type === 'line' ? each.type + each.line"
            + "   : JSON.stringify(each.decal?.dashArrayX ?? '') + JSON.stringify(each.decal?.rotation ?? '')"
            + "     + (each.decal?.symbol ?? ''));"
            + " signs.forEach((each, i) => { if (signs.indexOf(each) !== i) faults.push(looks[i].name + ' is like another'); });"
            + " return faults; })";

    @Test
    @Browser(forcedColors = true)
    @DisplayName("where the system has few colours, a chart's series differ by their hatches and dashes and are seen")
    void forcedColours(Page page) {
        signIn(page);
        for (String address : PAGES) {
            page.navigate(address);
            drawn(page);
            assertThat(page.evaluate(ALIKE)).as(address).isEqualTo(List.of());
        }
    }

    private static void drawn(Page page) {
        int charts = page.locator("figure[data-chart]").count();
        for (int i = 0; i < charts; i++) {
            page.locator("figure[data-chart]").nth(i).scrollIntoViewIfNeeded();
            page.locator("figure[data-chart]").nth(i).locator(".chart canvas").waitFor();
        }
        assertThat(charts).as(page.url()).isGreaterThan(2);
    }

    @Test
    @DisplayName("a chart is drawn when it comes into view, not before")
    void lazily(Page page) {
        signIn(page);
        page.setViewportSize(360, 300);
        page.navigate("/progress/cards");
        assertThat(page.locator(".chart").count()).isGreaterThan(3);
        assertThat(page.locator(".chart canvas").count()).isZero();
        page.locator("figure[data-chart]").first().scrollIntoViewIfNeeded();
        page.locator(".chart canvas").first().waitFor();
        assertThat(page.locator("figure[data-chart]").last().locator("canvas").count())
                .isZero();
    }

    @Test
    @Browser(javaScript = false, width = 360, height = 740)
    @DisplayName("without scripts the tables say all, and the calendar is drawn all the same")
    void plain(Page page) {
        signIn(page);
        page.navigate("/progress/habits");
        assertThat(page.locator(".heat rect").count()).isGreaterThan(364);
        assertThat(page.locator(".chart").count()).isZero();
        page.locator("summary").first().click();
        assertThat(page.getByText("Reviews of the last year by day").isVisible())
                .isTrue();
        page.getByText("13 weeks").click();
        assertThat(page.url()).contains("period=13w");
    }

    private void signIn(Page page) {
        page.context()
                .addCookies(List.of(new Cookie(SignedIn.COOKIE, person.token())
                        .setUrl(ConfigProvider.getConfig().getValue("test.url", String.class))));
    }

    private static void check(Page page) {
        Accessibility.assertNoViolations(page);
        assertThat(Loaded.page(page).evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + page.url())
                .isEqualTo(true);
    }
}
