package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.readback.account.Role;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.SignedIn;

/** The progress of somebody who has studied for two months, as it is seen. */
@QuarkusTest
@Browser
class ProgressBrowserTest {
    private static final List<String> PAGES =
            List.of("/progress?period=all&ahead=90", "/progress/cards", "/progress/habits?period=13w");

    @Inject
    TallyFill fill;

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
        while (fill.someMore()) {
            // a step is a transaction
        }
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @Browser(width = 360, height = 740, dark = true)
    @DisplayName("every page is accessible and fits a phone, with its charts drawn and its tables unfolded")
    void narrow_and_dark(Page page) {
        everything(page);
    }

    @Test
    @DisplayName("every page is accessible on a wide screen")
    void wide_and_light(Page page) {
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
            int charts = page.locator("figure[data-chart]").count();
            for (int i = 0; i < charts; i++) {
                page.locator("figure[data-chart]").nth(i).scrollIntoViewIfNeeded();
                page.locator("figure[data-chart]")
                        .nth(i)
                        .locator(".chart canvas")
                        .waitFor();
            }
            assertThat(charts).as(address).isGreaterThan(2);
            check(page);
            page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
            check(page);
        }
        page.navigate("/progress/luck.csv");
        check(page);
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
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + page.url())
                .isEqualTo(true);
    }
}
