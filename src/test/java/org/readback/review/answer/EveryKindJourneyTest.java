package org.readback.review.answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

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
import org.readback.support.Browser;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** Somebody answers one question of each kind, rightly, wrongly, and with a slip of the keys where there is typing. */
@QuarkusTest
@Browser
class EveryKindJourneyTest {
    private static final String RIGHT = "Correct";
    private static final String TYPO = "Correct, with a typo";
    private static final String PARTLY = "Partly right";
    private static final String WRONG = "Not right";

    private StudyBank bank;
    private SignedIn person;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        person = SignedIn.as(Role.STAFFER);
        StudyBank.newPerDay(person.personId(), 9);
        StudyBank.ofEveryKind().forEach(bank::add);
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("right answers of every kind")
    void right(Page page) {
        answer(
                page,
                typed("Ada Berg", RIGHT, "Ada Berg"),
                typed("ada berg", RIGHT, "Ada Berg"),
                chosen("Oslo", RIGHT, "Oslo"),
                chosen("False", RIGHT, "Ada Berg was chosen in 1998."),
                typed("Bergen and Oslo", RIGHT, "Oslo"),
                placed(RIGHT, "1", "2", "3"),
                matched(RIGHT, "Oslo", "Helsinki", "Tallinn"),
                typed("5/1998", RIGHT, "May 1998"),
                typed("four years", RIGHT, "4 years"));
        done(page);
    }

    @Test
    @DisplayName("wrong answers of every kind")
    void wrong(Page page) {
        answer(
                page,
                typed("Bo Lind", WRONG, "Ada Berg"),
                typed("Bo Lind", WRONG, "Ada Berg"),
                chosen("Bergen", WRONG, "Bergen is where she was born."),
                chosen("True", WRONG, "Ada Berg was chosen in 1998."),
                typed("Turku", WRONG, "Oslo"),
                placed(PARTLY, "2", "1", "3"),
                matched(WRONG, "Helsinki", "Tallinn", "Oslo"),
                typed("May 1989", WRONG, "May 1998"),
                typed("5", WRONG, "4 years"));
        done(page);
    }

    @Test
    @DisplayName(
            "a slip of the keys is forgiven where letters are typed, never in a number; coarse or half is partly right")
    void typo(Page page) {
        answer(
                page,
                typed("Adda Berg", WRONG, "Ada Berg"), // three letters are too few to tell a slip from another name
                typed("Ada Berg.", RIGHT, "Ada Berg"),
                chosen("Turku", WRONG, "Oslo"),
                chosen("False", RIGHT, "Ada Berg was chosen in 1998."),
                typed("Berggen, Oslo", TYPO, "Bergen"),
                placed(WRONG, "3", "2", "1"),
                matched(PARTLY, "Oslo", "Tallinn", "Helsinki"),
                typed("1998", PARTLY, "May 1998"),
                typed("44", WRONG, "4 years"));
        done(page);
    }

    /** What is given to one question, and what is said of it. */
    private record Step(Response given, String verdict, String shown) {}

    /** Fills in the form. */
    private interface Response {
        void to(Page page);
    }

    private static Step typed(String text, String verdict, String shown) {
        return new Step(page -> page.getByLabel("Your answer").fill(text), verdict, shown);
    }

    private static Step chosen(String option, String verdict, String shown) {
        return new Step(
                page -> page.getByRole(
                                AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile("^" + option)))
                        .check(),
                verdict,
                shown);
    }

    /** The place of each line, whatever the order in which they are shown. */
    private static Step placed(String verdict, String... places) {
        List<String> lines = ((Question.Ordering) StudyBank.ofEveryKind().get(5)).items();
        return selected(lines, List.of(places), verdict, lines.getFirst());
    }

    private static Step matched(String verdict, String... towns) {
        List<String> countries = ((Question.Matching) StudyBank.ofEveryKind().get(6))
                .pairs().stream().map(Question.Matching.Pair::left).toList();
        return selected(countries, List.of(towns), verdict, "Norway");
    }

    private static Step selected(List<String> lines, List<String> choices, String verdict, String shown) {
        return new Step(
                page -> {
                    for (int i = 0; i < lines.size(); i++) {
                        page.getByLabel(lines.get(i)).selectOption(choices.get(i));
                    }
                },
                verdict,
                shown);
    }

    private void answer(Page page, Step... steps) {
        page.context()
                .addCookies(List.of(new Cookie(SignedIn.COOKIE, person.token())
                        .setUrl(ConfigProvider.getConfig().getValue("test.url", String.class))));
        page.navigate("/study/next");
        for (Step step : steps) {
            step.given().to(page);
            button(page, Pattern.compile("^Answer$")).click();
            assertThat(page.locator("#verdict")).hasText(step.verdict());
            assertThat(page.locator("main")).containsText(step.shown());
            button(page, Pattern.compile("^Easy")).click();
        }
    }

    private static void done(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Done for today")))
                .isVisible();
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
