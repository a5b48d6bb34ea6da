package org.readback.study;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.Loaded;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** What surrounds a session, as people meet it. */
@QuarkusTest
@Browser
class StudyPagesBrowserTest {
    private StudyBank bank;
    private SignedIn person;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        bank.shortAnswers(3);
        person = SignedIn.as(Role.STAFFER);
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @Browser(width = 360, height = 740, dark = true)
    @DisplayName("settings, calendar, what was learnt and all that a session can unfold are accessible and fit a phone")
    void narrowAndDark(Page page) {
        everything(page);
    }

    @Test
    @DisplayName(
            "settings, calendar, what was learnt and all that a session can unfold are accessible on a wide screen")
    void wideAndLight(Page page) {
        everything(page);
    }

    private void everything(Page page) {
        signIn(page);
        check(page, "/study");
        check(page, "/progress/memory");
        check(page, "/calendar");
        button(page, "Create address").click();
        check(page);
        check(page, "/calendar");
        check(page, "/study/settings");
        page.getByLabel("Learning steps", new Page.GetByLabelOptions().setExact(true))
                .fill("soon");
        button(page, "Save study settings").click();
        assertThat(page.getByText("Error: Enter up to six intervals with their unit"))
                .isVisible();
        check(page);
        page.navigate("/study/next");
        unfold(page);
        check(page);
        button(page, "I do not know").click();
        unfold(page);
        check(page);
    }

    @Test
    @DisplayName("keys put a question aside and show what they do, and never while a note is typed")
    void keys(Page page) {
        signIn(page);
        page.navigate("/study/next");
        button(page, "I do not know").click();
        // The script that listens also shows the list; until then it is not there.
        assertThat(page.locator("#keys summary")).isVisible();
        Loaded.press(page, "?");
        assertThat(page.getByText("accept the proposed grade")).isVisible();
        page.locator("details:has(#note) summary").click();
        page.getByLabel("Note").fill("");
        page.getByLabel("Note").pressSequentially("not - today @ all");
        assertThat(page.getByLabel("Note")).hasValue("not - today @ all");
        button(page, "Save note").click();
        assertThat(page.getByText("Note saved.")).isVisible();
        page.locator("#verdict").focus();
        Loaded.press(page, "-");
        assertThat(page.getByText("Question buried until tomorrow.")).isVisible();
    }

    @Test
    @Browser(javaScript = false, width = 360, height = 740)
    @DisplayName("without scripts, what was typed when the sign-in had ended is there after signing in again")
    void signInEnded(Page page) {
        signIn(page);
        page.navigate("/study/next");
        page.getByLabel("Your answer").fill("Ada “Berg”");
        StudyBank.update("delete from sign_in where person_id = ?", person.personId());
        button(page, "Answer").click();
        assertThat(page.getByText("Your sign-in has expired")).isVisible();
        page.getByLabel("Sign-in name").fill(person.login());
        page.getByLabel("Password").fill(SignedIn.PASSWORD);
        button(page, "Sign in").click();
        assertThat(page.getByLabel("Your answer")).hasValue("Ada “Berg”");
        button(page, "Answer").click();
        assertThat(page.locator("#verdict")).isVisible();
    }

    private void signIn(Page page) {
        page.context()
                .addCookies(List.of(new Cookie(SignedIn.COOKIE, person.token())
                        .setUrl(ConfigProvider.getConfig().getValue("test.url", String.class))));
    }

    private static void check(Page page, String address) {
        page.navigate(address);
        check(page);
    }

    private static void check(Page page) {
        Accessibility.assertNoViolations(page);
        Assertions.assertThat(Loaded.page(page).evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + page.url())
                .isEqualTo(true);
    }

    private static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
