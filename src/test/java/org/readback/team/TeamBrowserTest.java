package org.readback.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.Loaded;
import org.readback.support.SignedIn;

/** The pages of teams, as people meet them. */
@QuarkusTest
@Browser
class TeamBrowserTest {
    private final TeamService service;
    private final Studied studied;

    TeamBrowserTest(TeamService service, Studied studied) {
        this.service = service;
        this.studied = studied;
    }

    @AfterEach
    void clear() {
        studied.clear();
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

    private void visitAll(Page page, BrowserContext context) {
        SignedIn person = SignedIn.as(Role.values());
        long empty = service.make("Nobody with " + person.login()).orElseThrow();
        long team = service.make("Team of " + person.login()).orElseThrow();
        service.add(team, person.personId());
        service.lead(team, person.personId(), true);
        service.add(team, SignedIn.as(Role.STAFFER).personId());
        studied.report("browser-" + person.login(), 3);
        studied.card(person.personId(), "browser-" + person.login() + "-0", LocalDate.of(2026, 1, 1));
        context.addCookies(List.of(new Cookie(SignedIn.COOKIE, person.token())
                .setUrl(ConfigProvider.getConfig().getValue("test.url", String.class))));
        for (String path :
                List.of("/teams", "/teams/" + team, "/teams/" + team + "/members", "/teams/" + empty + "/members")) {
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
