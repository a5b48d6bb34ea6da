package org.readback.study.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
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
import org.readback.support.Rows;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

@QuarkusTest
@Browser
class SessionJourneyTest {
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
    @DisplayName("a session of 20 questions by keyboard alone")
    void byKeyboard(Page page) {
        for (int i = 0; i < 5; i++) {
            bank.shortAnswer();
            bank.add(StudyBank.ofEveryKind().get(2));
            bank.add(StudyBank.ofEveryKind().get(3));
            bank.add(StudyBank.ofEveryKind().get(7));
        }
        start(page, 20);
        Loaded.press(page, "Enter");
        for (int i = 0; i < 20; i++) {
            assertThat(page.locator("#question-form")).isVisible();
            if (Loaded.page(page).getByLabel("Your answer").count() > 0) {
                assertThat(page.getByLabel("Your answer")).isFocused();
                // Digits and letters belong to the field while it has the focus.
                page.keyboard().type("u4 Ada Berg");
                assertThat(page.getByLabel("Your answer")).hasValue("u4 Ada Berg");
            } else {
                Loaded.press(page, "2");
                assertThat(page.getByRole(AriaRole.RADIO).nth(1)).isChecked();
            }
            Loaded.press(page, "Enter");
            assertThat(page.locator("#verdict")).isFocused();
            Loaded.press(page, "4");
        }
        assertThat(heading(page, "Done for today")).isFocused();
        assertThat(Rows.count("select count(*) from review where person_id = ?", person.personId()))
                .isEqualTo(20);
    }

    @Test
    @DisplayName("Enter and Space accept the proposed grade; u takes the last answer back")
    void acceptAndUndo(Page page) {
        bank.shortAnswer();
        start(page, 1);
        page.navigate("/study/next");
        page.getByLabel("Your answer").fill("Ada Berg");
        Loaded.press(page, "Enter");
        assertThat(page.locator("#verdict")).isFocused();
        Loaded.press(page, "Enter");
        assertThat(page.getByLabel("Your answer")).isVisible();
        button(page, "I do not know").press("Enter");
        assertThat(heading(page, "Here is the answer")).isFocused();
        Loaded.press(page, " ");
        assertThat(page.getByLabel("Your answer")).isVisible();
        assertThat(grades()).isEqualTo(List.of("AGAIN", "GOOD"));

        page.navigate("/study/summary");
        Loaded.press(page, "u");
        assertThat(page.getByText("Answer undone.")).isVisible();
    }

    @Test
    @DisplayName("one Enter too many answers nothing: the next question says so at its field and waits")
    void oneEnterTooMany(Page page) {
        bank.shortAnswers(2);
        start(page, 2);
        page.navigate("/study/next");
        page.getByLabel("Your answer").fill("Ada Berg");
        Loaded.press(page, "Enter");
        assertThat(page.locator("#verdict")).isFocused();
        Loaded.press(page, "Enter");
        assertThat(page.getByLabel("Your answer")).isFocused();
        Loaded.press(page, "Enter");
        assertThat(page).hasTitle("Error: Question · Readback");
        assertThat(page.locator("#answer-error")).containsText("Type an answer");
        Accessibility.assertNoViolations(page);
        Loaded.press(page, "Enter");
        assertThat(page.getByLabel("Your answer")).isFocused();
        assertThat(grades()).isEqualTo(List.of("GOOD"));
        assertThat(Rows.count("select count(*) from attempt where person_id = ?", person.personId()))
                .isEqualTo(1);
        page.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK).click();
        assertThat(page.getByLabel("Your answer")).isFocused();
        page.keyboard().type("Ada Berg");
        Loaded.press(page, "Enter");
        assertThat(heading(page, "Correct")).isFocused();
    }

    @Test
    @DisplayName("u on a verdict takes that answer back, u again the review before it")
    void undoOnAVerdict(Page page) {
        bank.shortAnswers(2);
        start(page, 2);
        page.navigate("/study/next");
        page.getByLabel("Your answer").fill("Ada Berg");
        Loaded.press(page, "Enter");
        assertThat(page.locator("#verdict")).isFocused();
        Loaded.press(page, "4");
        button(page, "I do not know").click();
        assertThat(heading(page, "Here is the answer")).isFocused();
        Loaded.press(page, "u");
        assertThat(page.getByText("Answer undone.")).isVisible();
        assertThat(page.getByLabel("Your answer")).isEmpty();
        assertThat(grades()).isEqualTo(List.of("EASY"));
        page.locator("h1").click();
        // The page before says so, too: what the server has done is seen only by its reply.
        page.waitForResponse(reply -> reply.request().method().equals("POST"), () -> Loaded.press(page, "u"));
        assertThat(page.getByText("Answer undone.")).isVisible();
        assertThat(Rows.count(
                        "select count(*) from review where person_id = ? and id not in (select review_id from retraction)",
                        person.personId()))
                .isZero();
    }

    @Test
    @Browser(javaScript = false)
    @DisplayName("without JavaScript, too, an empty field answers nothing and a verdict can be undone")
    void emptyAndUndoneWithoutScripts(Page page) {
        bank.shortAnswer();
        start(page, 1);
        page.navigate("/study/next");
        page.getByLabel("Your answer").press("Enter");
        assertThat(page.locator("#answer-error")).containsText("Type an answer");
        page.getByLabel("Your answer").fill("Ada Berh");
        Loaded.press(page, "Enter");
        button(page, "Undo this answer").click();
        assertThat(page.getByText("Answer undone.")).isVisible();
        page.getByLabel("Your answer").fill("Ada Berg");
        Loaded.press(page, "Enter");
        assertThat(heading(page, "Correct")).isVisible();
    }

    @Test
    @DisplayName("without the setting, keys do nothing")
    void keysOff(Page page) {
        bank.shortAnswer();
        start(page, 1);
        StudyBank.update("update person set shortcuts = false where id = ?", person.personId());
        page.navigate("/study/next");
        page.getByLabel("Your answer").fill("Ada Berg");
        Loaded.press(page, "Enter");
        assertThat(page.locator("#verdict")).isFocused();
        Loaded.press(page, "4");
        Loaded.press(page, "Enter");
        assertThat(page).hasURL(Pattern.compile("/study/answers/\\d+(\\?|$)"));
        assertThat(grades()).isEmpty();
    }

    @Test
    @Browser(javaScript = false, width = 360, height = 740)
    @DisplayName("a session of every kind without JavaScript, on a narrow screen")
    void withoutScripts(Page page) {
        for (Question question : StudyBank.ofEveryKind()) {
            bank.add(question);
        }
        start(page, 9);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Start"))
                .click();
        for (int i = 0; i < 9; i++) {
            assertNoSidewaysScrolling(page);
            answer(page);
            button(page, "Answer").click();
            assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
            assertThat(page.locator("#verdict")).isFocused();
            assertNoSidewaysScrolling(page);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Easy")))
                    .click();
        }
        assertThat(heading(page, "Done for today")).isVisible();
        button(page, "Undo last answer").click();
        assertThat(page.getByText("Answer undone.")).isVisible();
    }

    @Test
    @Browser(width = 360, height = 740, dark = true)
    @DisplayName("every page of a session is free of what axe-core finds, narrow and dark")
    void accessibleNarrowAndDark(Page page) {
        accessible(page);
    }

    @Test
    @DisplayName("every page of a session is free of what axe-core finds, wide and light")
    void accessibleWideAndLight(Page page) {
        accessible(page);
    }

    private void accessible(Page page) {
        for (Question question : StudyBank.ofEveryKind()) {
            bank.add(question);
        }
        start(page, 9);
        Accessibility.assertNoViolations(page);
        page.navigate("/study/next");
        for (int i = 0; i < 9; i++) {
            Accessibility.assertNoViolations(page);
            answer(page);
            button(page, "Answer").click();
            assertThat(page.locator("#verdict")).isVisible();
            Accessibility.assertNoViolations(page);
            Loaded.press(page, "4");
            assertThat(page.locator("#verdict")).hasCount(0);
        }
        Accessibility.assertNoViolations(page);
        page.navigate("/progress");
        page.locator("figure[data-chart]").first().scrollIntoViewIfNeeded();
        assertThat(page.locator("figure canvas").first()).isAttached();
        Accessibility.assertNoViolations(page);
    }

    /** Gives some answer with whatever control there is. */
    private static void answer(Page page) {
        Locator field = Loaded.page(page).getByLabel("Your answer");
        if (field.count() > 0) {
            field.fill("Ada Berg");
        } else if (page.getByRole(AriaRole.RADIO).count() > 0) {
            page.getByRole(AriaRole.RADIO).last().check();
        } else {
            List<Locator> lines = page.getByRole(AriaRole.COMBOBOX).all();
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(i + 1));
            }
        }
    }

    private void start(Page page, int newPerDay) {
        StudyBank.newPerDay(person.personId(), newPerDay);
        BrowserContext context = page.context();
        context.addCookies(List.of(new Cookie(SignedIn.COOKIE, person.token())
                .setUrl(ConfigProvider.getConfig().getValue("test.url", String.class))));
        page.navigate("/study");
        assertThat(heading(page, "Today")).isVisible();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void assertNoSidewaysScrolling(Page page) {
        assertThat(Loaded.page(page).evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private List<String> grades() {
        return Rows.words("select grade from review where person_id = ? order by grade", person.personId());
    }
}
