package org.readback.study.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.support.Session.seeOther;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.account.person.Role;
import org.readback.support.Rows;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** A topic is called the same wherever nothing beside it says of which report it is. */
@QuarkusTest
@Tag("database")
class TopicLabelsTest {
    private static final String LABEL = "The Council: Chairs";

    private StudyBank bank;
    private Session session;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
        session = new Session(SignedIn.as(Role.values()));
        bank.becomesWritten(bank.shortAnswers(2).getLast(), session.person().personId());
        session.review("EASY");
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @ParameterizedTest
    @DisplayName("wherever one is chosen")
    @ValueSource(
            strings = {"/study", "/study/preview", "/study/quizzes", "/cards", "/questions", "/questions/new/cloze"})
    void choices(String path) {
        List<Element> options = session.page(path).select("option").stream()
                .filter(option -> option.attr("value").equals(bank.topic()))
                .toList();
        assertThat(options).extracting(Element::text).containsExactly(LABEL);
    }

    @Test
    @DisplayName("in figures, on a team's page, in lists, in settings and in the file of cards")
    void figures() {
        long person = session.person().personId();
        String team = "Team of " + session.person().login();
        StudyBank.update("insert into team (name, created_at, version) values (?, current_timestamp, 0)", team);
        StudyBank.update(
                "insert into team_member (team_id, person_id, leads) select id, ?, true from team where name = ?",
                person,
                team);
        long teamId = Rows.count("select max(id) from team where name = ?", team);
        assertThat(session.page("/progress").select("tbody th").eachText()).contains(LABEL);
        assertThat(session.page("/teams/" + teamId)
                        .select("thead .topic > [lang]")
                        .eachText())
                .contains(LABEL);
        assertThat(session.page("/study/settings").select("label").eachText()).contains(LABEL);
        assertThat(session.page("/cards").select("tbody th .quiet").eachText())
                .containsExactly("Short answer · " + LABEL);
        assertThat(session.person().get("/cards.csv").asString()).contains("," + LABEL + ",");
    }

    @Test
    @DisplayName("in the list of quizzes and on a mark, also when the topic has gone from the bank")
    void gone() {
        Document form = session.page("/study/quizzes");
        String quiz = seeOther(session.person()
                .post(
                        "/study/quizzes",
                        Map.of(
                                "quiz", form.select("input[name=quiz]").attr("value"),
                                "topic", bank.topic(),
                                "size", "5",
                                "from", "all",
                                "counts", "no")));
        for (int question = 0; question < 2; question++) {
            Map<String, Object> answer = Session.token(session.page(quiz));
            answer.put("show", "yes");
            assertThat(session.person().post(quiz + "/answers", answer).statusCode())
                    .isEqualTo(303);
        }
        StudyBank.update("update topic set retired_at = current_timestamp where id = ?", bank.topic());
        assertThat(session.page("/study/quizzes").select("tbody td").eachText()).contains(LABEL);
        assertThat(session.page(quiz).select("main").text()).contains(LABEL);
    }
}
