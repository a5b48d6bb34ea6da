package org.readback.study.cards;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.question.Question;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.Loaded;
import org.readback.support.MutableClock;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

@QuarkusTest
@Browser
class CardsJourneyTest {
    @Inject
    MutableClock clock;

    private StudyBank bank;
    private Session session;
    private String id;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = new Session(SignedIn.as(Role.STAFFER, Role.INSTRUCTOR));
        id = bank.shortAnswer();
        session.review("EASY");
        for (Question question : StudyBank.ofEveryKind().subList(1, 4)) {
            bank.add(question);
            session.grade(session.reveal(), "GOOD");
        }
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @Browser(javaScript = false, width = 360, height = 740)
    @DisplayName("a card is found, noted, flagged, suspended and resumed without JavaScript, on a narrow screen")
    void withoutScripts(Page page) {
        open(page, "/progress");
        link(page, "My cards").click();
        page.getByLabel("Search", new Page.GetByLabelOptions().setExact(true)).fill("chair May");
        page.getByText("Filter and sort").click();
        page.getByLabel("State").selectOption("Young");
        button(page, "Search").click();
        assertNoSidewaysScrolling(page);
        link(page, "Who was chosen as chair in May 1998?").click();
        assertNoSidewaysScrolling(page);
        assertThat(page.locator("blockquote mark")).hasText(StudyBank.QUOTE);
        page.getByText("Forgetting curve as a table").click();
        assertThat(page.locator("figure tbody tr").first()).isVisible();
        page.getByLabel("Your note", new Page.GetByLabelOptions().setExact(true))
                .fill("Berg is a mountain.");
        button(page, "Save note").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Note saved.");
        button(page, "Send flag").click();
        assertThat(page.getByText("Error: Choose what is wrong.")).isVisible();
        assertThat(page.getByLabel("Your note", new Page.GetByLabelOptions().setExact(true)))
                .hasValue("Berg is a mountain.");
        page.getByLabel("What is wrong").selectOption("It is out of date");
        page.getByLabel("Remark").fill("She resigned.");
        button(page, "Send flag").click();
        assertThat(page.getByText("Not settled yet.")).isVisible();

        link(page, "My cards").click();
        Locator tick = page.getByRole(
                AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Who was chosen as chair in May 1998?"));
        tick.check();
        button(page, "Suspend").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("1 question suspended.");
        assertThat(page.getByText("Young, Suspended")).isVisible();
        tick.check();
        button(page, "Resume").click();
        assertThat(page.getByText("Young, Suspended")).hasCount(0);
        assertNoSidewaysScrolling(page);

        page.navigate("/questions/flags");
        assertNoSidewaysScrolling(page);
        assertThat(page.getByText("She resigned.")).isVisible();
        page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName("She resigned."))
                .getByRole(AriaRole.BUTTON)
                .click();
        assertThat(page.getByText("She resigned.")).hasCount(0);
    }

    @Test
    @Browser(width = 360, height = 740, dark = true)
    @DisplayName("every page of cards is free of what axe-core finds, narrow and dark")
    void accessibleNarrowAndDark(Page page) {
        accessible(page);
    }

    @Test
    @DisplayName("every page of cards is free of what axe-core finds, wide and light")
    void accessibleWideAndLight(Page page) {
        accessible(page);
    }

    private void accessible(Page page) {
        String never = bank.shortAnswer();
        session.person().post("/cards/" + never + "/suspend", Map.of());
        session.person().post("/cards/" + id + "/flag", Map.of("reason", "WRONG", "remark", "Not her."));
        StudyBank.update("update card set tested = 5, failed = 4, expected_failures = 0.5 where question_id = ?", id);
        clock.advance(Duration.ofDays(3));
        open(page, "/cards");
        shown(page);
        page.navigate("/cards?leech=yes&flagged=yes");
        assertThat(page.locator("tbody tr")).hasCount(1);
        Accessibility.assertNoViolations(page);
        page.navigate("/cards?words=nothing");
        Accessibility.assertNoViolations(page);
        page.navigate("/cards/" + id);
        page.locator("figure").scrollIntoViewIfNeeded();
        assertThat(page.locator("figure canvas")).isAttached();
        shown(page);
        page.getByLabel("What is wrong").selectOption("");
        button(page, "Send flag").click();
        assertThat(page.getByText("Error: Choose what is wrong.")).isVisible();
        Accessibility.assertNoViolations(page);
        page.navigate("/cards/" + never);
        shown(page);
        page.navigate("/questions/flags");
        shown(page);
        page.navigate("/account");
        Accessibility.assertNoViolations(page);
    }

    private static void shown(Page page) {
        Accessibility.assertNoViolations(page);
        assertNoSidewaysScrolling(page);
    }

    private void open(Page page, String path) {
        page.context()
                .addCookies(List.of(new Cookie(SignedIn.COOKIE, session.person().token())
                        .setUrl(ConfigProvider.getConfig().getValue("test.url", String.class))));
        page.navigate(path);
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void assertNoSidewaysScrolling(Page page) {
        assertThat((Boolean) Loaded.page(page).evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
    }
}
