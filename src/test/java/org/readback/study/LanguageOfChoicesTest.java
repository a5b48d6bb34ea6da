package org.readback.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** Choices that come from a report are in its language on a page in another one. */
@QuarkusTest
@Tag("database")
class LanguageOfChoicesTest {
    private StudyBank bank;
    private SignedIn person;

    @BeforeEach
    void chooseGerman() {
        bank = new StudyBank();
        bank.shortAnswers(1);
        person = SignedIn.as(Role.STAFFER, Role.INSTRUCTOR);
        person.post("/account/profile", Map.of("display-name", "Kim", "zone", "Europe/Berlin", "language", "de"));
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/study", "/study/quizzes", "/study/preview", "/cards?flagged=yes", "/questions/new/short-answer"
            })
    @DisplayName("a topic is in its report's language, what is no topic in the page's")
    void topics(String path) {
        assertThat(choice(path, "#topic option[value=" + bank.topic() + "]").attr("lang"))
                .isEqualTo("en");
        assertThat(Jsoup.parse(person.get(path).asString())
                        .select("#topic option:not([value*=/])")
                        .eachAttr("lang"))
                .isEmpty();
    }

    @Test
    @DisplayName("so it is where written questions are found")
    void written() {
        Map<String, String> form = Map.of(
                "topic", bank.topic(), "wording", "Who became chair in May 1998?", "answer", "Berg", "do", "publish");
        assertThat(person.post("/questions/new/short-answer", form).statusCode())
                .isEqualTo(303);
        StudyBank.update("update question set retired_at = current_timestamp where topic_id = ?", bank.topic());
        topics("/questions");
    }

    @Test
    @DisplayName("a passage is in its report's language")
    void passages() {
        String path = "/questions/new/short-answer";
        assertThat(choice(
                                path,
                                "#passage option:containsOwn(The Council: " + StudyBank.PARAGRAPH.substring(0, 30)
                                        + ")")
                        .attr("lang"))
                .isEqualTo("en");
        assertThat(choice(path, "#passage option:first-child").hasAttr("lang")).isFalse();
    }

    @Test
    @DisplayName("a language's name is in that language")
    void languages() {
        assertThat(Jsoup.parse(person.get("/account").asString())
                        .select("#language option")
                        .eachAttr("lang"))
                .isEqualTo(List.of("en", "de"));
    }

    private Element choice(String path, String selector) {
        return Jsoup.parse(person.get(path).asString()).select(selector).first();
    }
}
