package org.readback.study.quiz;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
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
import org.readback.support.Rows;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** What browsers do in the middle of a quiz, and somebody's own word at its end. */
@QuarkusTest
@Browser
class QuizJourneyTest {
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
    @DisplayName("by keyboard alone: I was right, and not right after all, without losing one's place in the verdicts")
    void ownWord(Page page) {
        bank.shortAnswers(2);
        begin(page);
        answer(page, "Madam Chair");
        answer(page, "Ada Berg");
        assertThat(heading(page)).hasText("1 of 2 right");
        button(page, "I was right").press("Enter");
        assertThat(heading(page)).hasText("2 of 2 right");
        assertThat(page).hasURL(Pattern.compile("#answer-1$"));
        assertThat(page.getByText("1 marked right by you")).isVisible();
        Accessibility.assertNoViolations(page);
        button(page, "I was wrong").press("Enter");
        assertThat(heading(page)).hasText("1 of 2 right");
        assertThat(button(page, "I was right")).isVisible();
        Accessibility.assertNoViolations(page);
    }

    @Test
    @Browser(javaScript = false, width = 360, height = 740)
    @DisplayName("without JavaScript: own word, and back")
    void ownWordPlain(Page page) {
        bank.shortAnswer();
        begin(page);
        answer(page, "Madam Chair");
        button(page, "I was right").click();
        assertThat(heading(page)).hasText("1 of 1 right");
        button(page, "I was wrong").click();
        assertThat(heading(page)).hasText("0 of 1 right");
    }

    @Test
    @DisplayName("the sign-in ends while somebody types: after signing in the words are there, and can be sent")
    void signInEnds(Page page) {
        bank.shortAnswers(2);
        begin(page);
        page.getByLabel("Your answer").fill("Ada B");
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(SignedIn.COOKIE));
        button(page, "Answer").click();
        page.getByLabel("Sign-in name").fill(person.login());
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(SignedIn.PASSWORD);
        Loaded.press(page, "Enter");
        assertThat(page.getByText("question 1 of 2")).isVisible();
        assertThat(page.getByLabel("Your answer")).hasValue("Ada B");
        answer(page, "Ada Berg");
        assertThat(page.getByText("question 2 of 2")).isVisible();
    }

    @Test
    @DisplayName("reload, the back button and a second tab lead on, and no answer is counted twice or lost")
    void backReloadAndTabs(Page page) {
        bank.shortAnswers(3);
        begin(page);
        page.reload();
        assertThat(page.getByText("question 1 of 3")).isVisible();
        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(other.getByText("question 1 of 3")).isVisible();
        answer(page, "Ada Berg");
        answer(other, "somebody else");
        assertThat(other.getByText("question 2 of 3")).isVisible();
        page.goBack();
        page.goBack();
        page.goForward();
        assertThat(page.getByText("question 2 of 3")).isVisible();
        answer(page, "Ada Berg");
        answer(page, "Ada Berg");
        assertThat(heading(page)).hasText("3 of 3 right");
        Assertions.assertThat(Rows.count("select answered from quiz where person_id = ?", person.personId()))
                .isEqualTo(3);
    }

    private void begin(Page page) {
        String base = ConfigProvider.getConfig().getValue("test.url", String.class);
        page.context()
                .addCookies(List.of(
                        new Cookie(SignedIn.COOKIE, person.token()).setUrl(base).setHttpOnly(true)));
        page.navigate("/study/quizzes");
        page.locator("select[name=topic]").selectOption(bank.topic());
        page.getByLabel("All, including new ones").check();
        button(page, "Start quiz").click();
        assertThat(page.locator("#question-form")).isVisible();
    }

    private static void answer(Page page, String text) {
        page.getByLabel("Your answer").fill(text);
        button(page, "Answer").press("Enter");
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
