package org.readback.study.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.Rows;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** What a person sees of it when the server is too busy for what they sent. */
@QuarkusTest
@TestProfile(BusyTest.Impatient.class)
@Browser
class BusyJourneyTest {
    @Inject
    AgroalDataSource dataSource;

    private StudyBank bank;
    private SignedIn person;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        person = SignedIn.as(Role.STAFFER);
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("what was typed is sent again by one button, and judged once")
    void typed(Page page) throws SQLException {
        answerWhileBusy(page);
        Accessibility.assertNoViolations(page);
        sendAgain(page);
    }

    @Test
    @Browser(javaScript = false, width = 360, height = 740, dark = true)
    @DisplayName("the same without JavaScript, on a narrow screen")
    void withoutScripts(Page page) throws SQLException {
        answerWhileBusy(page);
        sendAgain(page);
    }

    private void answerWhileBusy(Page page) throws SQLException {
        bank.shortAnswer();
        page.context()
                .addCookies(List.of(new Cookie(SignedIn.COOKIE, person.token())
                        .setUrl(ConfigProvider.getConfig().getValue("test.url", String.class))));
        page.navigate("/study/next");
        page.getByLabel("Your answer").fill("Ada \"Berg\" & co");
        List<Connection> all = new ArrayList<>();
        try {
            for (int i = 0; i < BusyTest.CONNECTIONS; i++) {
                all.add(dataSource.getConnection());
            }
            page.getByLabel("Your answer").press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Busy right now")))
                    .isVisible();
        } finally {
            for (Connection connection : all) {
                connection.close();
            }
        }
    }

    private void sendAgain(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send it again"))
                .click();
        assertThat(page.locator("#verdict")).isVisible();
        assertThat(page.locator(".verdict")).containsText("You answered: Ada \"Berg\" & co");
        assertThat(Rows.count("select count(*) from attempt where person_id = ?", person.personId()))
                .isEqualTo(1);
    }
}
