package org.readback.study;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import org.readback.question.Question;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.Loaded;
import org.readback.support.Rows;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** Confidence, pauses, previews and quizzes as people meet them. */
@QuarkusTest
@Browser
class ChoicesJourneyTest {
    private StudyBank bank;
    private SignedIn person;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        person = SignedIn.as(Role.STAFFER, Role.INSTRUCTOR);
        StudyBank.update(
                "insert into study_settings (person_id, learning_steps, relearning_steps, longest_interval,"
                        + " day_start_hour, reviews_per_day, days_off, asks_confidence)"
                        + " values (?, '1m 10m', '10m', 36500, 4, 9999, '', true)",
                person.personId());
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("by keyboard alone: sure and wrong, a look at the card and back, the question's form and back")
    void confidenceByKeyboard(Page page) {
        String id = bank.shortAnswer();
        bank.becomesWritten(id, person.personId());
        open(page, "/study/next");
        assertThat(page.getByLabel("Your answer")).isFocused();
        // Keys belong to the field while it has the focus.
        page.keyboard().type("eieio 1-@u");
        Loaded.press(page, "Tab");
        assertThat(page.getByLabel("Sure", new Page.GetByLabelOptions().setExact(true)))
                .isFocused();
        Loaded.press(page, "Space");
        assertThat(page.getByLabel("Sure", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        Loaded.press(page, "ArrowDown");
        assertThat(page.getByLabel("Not sure")).isChecked();
        Loaded.press(page, "ArrowUp");
        Loaded.press(page, "Enter");
        assertThat(page.locator("#verdict")).isFocused();
        assertThat(page.getByText("You were sure.")).isVisible();

        Loaded.press(page, "Control+i");
        Loaded.press(page, "Alt+e");
        Loaded.press(page, "i");
        assertThat(page).hasURL(Pattern.compile("/cards/" + id + "$"));
        page.getByText("Back to your answer").press("Enter");
        assertThat(page.locator("#verdict")).isVisible();
        Loaded.press(page, "e");
        assertThat(page).hasURL(Pattern.compile("/questions/" + id + "/edit"));
        page.getByText("Cancel and return to the session").press("Enter");
        assertThat(page.locator("#verdict")).isVisible();
        Loaded.press(page, "?");
        assertThat(page.locator("#keys")).containsText("edit the question, or see where it is changed");
        page.locator("#verdict").focus();
        Loaded.press(page, "1");
        assertThat(page.locator("#question-form")).isVisible();
        page.navigate("/study/summary");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sure and wrong")))
                .isVisible();
    }

    @Test
    @DisplayName(
            "by keyboard alone: from the verdict on a generated question to where it is changed, and back in one step")
    void whereToChange(Page page) {
        String id = bank.shortAnswer();
        open(page, "/study/next");
        assertThat(page.getByLabel("Your answer")).isFocused();
        page.keyboard().type("Ada Berg");
        Loaded.press(page, "Enter");
        assertThat(page.locator("#verdict")).isFocused();
        Loaded.press(page, "e");
        assertThat(page).hasURL(Pattern.compile("/questions/" + id + "\\?from="));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Generated from a fact")))
                .isVisible();
        assertThat(page.getByText("No longer in the bank’s files")).isVisible();
        assertThat(page.locator("blockquote mark")).hasText(StudyBank.QUOTE);
        check(page);
        page.getByText("Back to your answer").press("Enter");
        assertThat(page.locator("#verdict")).isVisible();
        Loaded.press(page, "3");
        assertThat(page.locator("#verdict")).hasCount(0);
        Assertions.assertThat(Rows.words("select grade from review where person_id = ?", person.personId()))
                .containsExactly("GOOD");
    }

    @Test
    @DisplayName("by keyboard alone: a quiz that counts, over every kind, to its mark")
    void quizByKeyboard(Page page) {
        bank.shortAnswer();
        for (int kind : new int[] {2, 3, 4, 7}) {
            bank.add(StudyBank.ofEveryKind().get(kind));
        }
        open(page, "/study/quizzes");
        chooseTopic(page);
        press(page, "All, including new ones");
        press(page, "Yes, each answer reschedules its question");
        button(page, "Start quiz").press("Enter");
        for (int i = 0; i < 5; i++) {
            assertThat(page.getByText("question " + (i + 1) + " of 5")).isVisible();
            Locator field = Loaded.page(page).getByLabel("Your answer");
            if (field.count() > 0) {
                assertThat(field).isFocused();
                page.keyboard().type("12");
                assertThat(field).hasValue("12");
                button(page, "Answer").press("Enter");
            } else {
                Loaded.press(page, "1");
                assertThat(page.locator(".options input").first()).isChecked();
                Loaded.press(page, "Enter");
            }
        }
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("of 5 right");
        Assertions.assertThat(Rows.count("select count(*) from review where person_id = ?", person.personId()))
                .isEqualTo(5);
    }

    @Test
    @DisplayName("Enter walks through a preview and writes nothing")
    void previewByKeyboard(Page page) {
        bank.shortAnswers(2);
        open(page, "/study/preview?what=new&topic=" + bank.topic());
        for (int i = 1; i <= 2; i++) {
            assertThat(page.getByText(i + " of 2")).isVisible();
            assertThat(page.locator("h1")).isFocused();
            Loaded.press(page, "Enter");
            assertThat(page.locator("#answer")).isFocused();
            Loaded.press(page, " ");
        }
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("End of the preview")))
                .isVisible();
        Assertions.assertThat(Rows.count("select count(*) from attempt where person_id = ?", person.personId()))
                .isZero();
    }

    @Test
    @Browser(javaScript = false, width = 360, height = 740)
    @DisplayName("without JavaScript on a phone: a pause keeps what was typed, a quiz of every kind, a preview")
    void withoutScripts(Page page) {
        for (Question question : StudyBank.ofEveryKind()) {
            bank.add(question);
        }
        open(page, "/study/next");
        page.getByLabel("Your answer").fill("Ada “B”");
        page.getByLabel("A guess").check();
        button(page, "Pause").click();
        assertThat(page.getByText("The clock is stopped")).isVisible();
        fits(page);
        button(page, "Continue").click();
        assertThat(page.getByLabel("Your answer")).hasValue("Ada “B”");
        assertThat(page.getByLabel("A guess")).isChecked();
        fits(page);

        page.navigate("/study");
        page.getByText("Quiz").click();
        chooseTopic(page);
        page.getByLabel("All, including new ones").check();
        fits(page);
        button(page, "Start quiz").click();
        for (int i = 0; i < 9; i++) {
            fits(page);
            button(page, i % 2 == 0 ? "I do not know" : "Answer").click();
            if (Loaded.page(page).locator("#answer-error").count() > 0) {
                button(page, "I do not know").click();
            }
        }
        assertThat(page.getByText("0 of 9 right")).isVisible();
        fits(page);
        page.navigate("/study/quizzes");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quiz 1")))
                .isVisible();
        fits(page);

        page.navigate("/study");
        page.getByText("Preview").click();
        page.getByLabel("Show").selectOption("new");
        page.getByLabel("Topic").selectOption(bank.topic());
        button(page, "Start preview").click();
        page.getByText("Show the answer").click();
        assertThat(page.getByText("Preview: nothing counts.")).isVisible();
        fits(page);
    }

    @Test
    @Browser(width = 360, height = 740, dark = true)
    @DisplayName("every new page in every state is free of what axe-core finds, narrow and dark")
    void accessibleNarrowAndDark(Page page) {
        accessible(page);
    }

    @Test
    @DisplayName("every new page in every state is free of what axe-core finds, wide and light")
    void accessibleWideAndLight(Page page) {
        accessible(page);
    }

    private void accessible(Page page) {
        open(page, "/study/quizzes");
        check(page);
        chooseTopic(page);
        button(page, "Start quiz").click();
        assertThat(page.getByText("Error: You have not seen any question")).isVisible();
        check(page);
        bank.shortAnswers(2);
        bank.add(StudyBank.ofEveryKind().get(2));
        bank.add(StudyBank.ofEveryKind().get(6));
        page.getByLabel("All, including new ones").check();
        page.getByLabel("Yes, each answer reschedules its question").check();
        button(page, "Start quiz").click();
        for (int i = 0; i < 4; i++) {
            assertThat(page.getByText("question " + (i + 1) + " of 4")).isVisible();
            check(page);
            button(page, "Answer").click();
            if (Loaded.page(page).locator("#answer-error").count() > 0) {
                check(page);
                button(page, "I do not know").click();
            }
        }
        assertThat(page.getByText("0 of 4 right")).isVisible();
        check(page);
        open(page, "/study/quizzes");
        check(page);

        open(page, "/study/preview");
        check(page);
        open(page, "/study/preview?what=cards&topic=" + bank.topic());
        check(page);
        open(page, "/study/preview?what=new&topic=china-russia-2023/treaties");
        check(page);
        page.getByText("Show the answer").click();
        check(page);
        open(page, "/study/preview?what=new&topic=china-russia-2023/treaties&n=999");
        check(page);

        open(page, "/study/pause");
        check(page);
        StudyBank.update(
                "update stretch set seconds = 1600, proposed_at = 1500 where person_id = ?", person.personId());
        StudyBank.update(
                "update card set due_at = null, phase = 'REVIEW', due_day = last_study_day where person_id = ?",
                person.personId());
        open(page, "/study/next");
        assertThat(page.getByText("26 minutes of work")).isVisible();
        check(page);
        page.getByLabel("Sure", new Page.GetByLabelOptions().setExact(true)).check();
        if (Loaded.page(page).getByLabel("Your answer").count() > 0) {
            page.getByLabel("Your answer").fill("nobody at all");
        } else {
            page.getByRole(AriaRole.RADIO).first().check();
        }
        button(page, "Answer").click();
        assertThat(page.locator("#verdict")).isVisible();
        check(page);
        Loaded.press(page, "1");
        assertThat(page.locator("#question-form")).isVisible();
        open(page, "/study/summary");
        check(page);
        open(page, "/study");
        check(page);
        open(page, "/cards?sure=yes");
        check(page);
        page.navigate("/study");
        page.getByLabel("Topic", new Page.GetByLabelOptions().setExact(true)).selectOption("missed");
        button(page, "Apply").click();
        assertThat(page.getByText("Trouble cards are those you forget")).isVisible();
        check(page);
        open(page, "/study/settings");
        check(page);
    }

    private void chooseTopic(Page page) {
        page.getByLabel("Topic").selectOption(bank.topic());
    }

    private static void press(Page page, String radio) {
        page.getByLabel(radio).focus();
        Loaded.press(page, "Space");
        assertThat(page.getByLabel(radio)).isChecked();
    }

    private void open(Page page, String address) {
        page.context()
                .addCookies(List.of(new Cookie(SignedIn.COOKIE, person.token())
                        .setUrl(ConfigProvider.getConfig().getValue("test.url", String.class))));
        page.navigate(address);
    }

    private static void check(Page page) {
        Accessibility.assertNoViolations(page);
        fits(page);
    }

    private static void fits(Page page) {
        Assertions.assertThat(Loaded.page(page).evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scrolling on " + page.url())
                .isEqualTo(true);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
