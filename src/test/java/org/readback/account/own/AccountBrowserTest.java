package org.readback.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.Loaded;
import org.readback.support.SignedIn;

/** Signing in and the pages behind it, as people meet them. */
@QuarkusTest
@Browser
class AccountBrowserTest {
    @Test
    @Browser(javaScript = false, width = 360, height = 740, dark = true)
    @DisplayName("somebody without scripts signs in by keyboard, comes to the page they asked for, and signs out")
    void plain(Page page) {
        SignedIn person = SignedIn.as(Role.STAFFER);
        page.navigate("/account/password");
        assertThat(page.title()).startsWith("Sign in");
        PlaywrightAssertions.assertThat(page.getByLabel("Sign-in name")).isFocused();
        page.keyboard().type(person.login());
        Loaded.press(page, "Tab");
        page.keyboard().type(SignedIn.PASSWORD);
        Loaded.press(page, "Enter");
        page.waitForURL("**/account/password");
        assertThat(page.locator("h1").textContent()).isEqualTo("Change password");

        page.getByText("Sign out").click();
        page.waitForURL("**/sign-in");
        assertThat(page.locator("[role=status]").textContent()).contains("You are signed out");
    }

    @Test
    @DisplayName("after a wrong password the name is still there and the password is asked for again")
    void wrongPassword(Page page) {
        SignedIn person = SignedIn.as(Role.STAFFER);
        page.navigate("/sign-in");
        page.getByLabel("Sign-in name").fill(person.login());
        page.getByLabel("Password").fill("not my password at all");
        Loaded.press(page, "Enter");
        page.locator("[role=alert]").waitFor();
        PlaywrightAssertions.assertThat(page.getByLabel("Sign-in name")).hasValue(person.login());
        PlaywrightAssertions.assertThat(page.getByLabel("Password")).isFocused();
        Accessibility.assertNoViolations(page);
    }

    @Test
    @Browser(width = 360, height = 740)
    @DisplayName("on a narrow screen every page fits and is accessible")
    void narrow(Page page, BrowserContext context) {
        visitAll(page, context);
    }

    @Test
    @Browser(dark = true)
    @DisplayName("on a wide and dark screen every page fits and is accessible")
    void wideAndDark(Page page, BrowserContext context) {
        visitAll(page, context);
    }

    private static void visitAll(Page page, BrowserContext context) {
        SignedIn person = SignedIn.as(Role.values());
        page.navigate("/sign-in");
        assertFine(page);
        context.addCookies(List.of(new Cookie(SignedIn.COOKIE, person.token())
                .setUrl(ConfigProvider.getConfig().getValue("test.url", String.class))));
        for (String path : List.of(
                "/account",
                "/account/password",
                "/account/delete",
                "/goodbye",
                "/people",
                "/people?q=nobody%20at%20all",
                "/people/new",
                "/people/" + person.personId(),
                "/people/" + SignedIn.as(Role.STAFFER).personId() + "/delete",
                "/people/audit",
                "/teams")) {
            page.navigate(path);
            assertFine(page);
        }
    }

    private static void assertFine(Page page) {
        Accessibility.assertNoViolations(page);
        assertThat((int) Loaded.page(page)
                        .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels that " + page.url() + " is wider than the window")
                .isZero();
    }
}
