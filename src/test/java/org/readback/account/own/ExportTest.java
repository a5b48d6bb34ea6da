package org.readback.account.own;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.person.Role;
import org.readback.support.Session;
import org.readback.support.SignedIn;
import org.readback.support.StudyBank;

/** Whatever the database says of a person is in the file that they can take away, or left out for a reason. */
@QuarkusTest
@Tag("database")
class ExportTest {
    /** Under what name the file has the rows of a table. */
    private static final Map<String, String> SECTIONS = Map.ofEntries(
            entry("absence", "absences"),
            entry("attempt", "attempts"),
            entry("calendar_feed", "calendarFeed"),
            entry("card", "cards"),
            entry("chosen_topic", "chosenTopic"),
            entry("mail_digest", "mailReminders"),
            entry("memory_fit", "fits"),
            entry("private_note", "notes"),
            entry("put_aside", "putAside"),
            entry("question_flag", "flags"),
            entry("question_version", "questionsWritten"),
            entry("quiz", "quizzes"),
            entry("quiz_question", "quizQuestions"),
            entry("review", "reviews"),
            entry("sign_in", "signIns"),
            entry("stretch", "stretch"),
            entry("study_pause", "pauses"),
            entry("study_settings", "studySettings"),
            entry("topic_retention", "topicRetentions"));

    /** Columns that the file has elsewhere. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            entry("person.login", "/profile/signInName"),
            entry("person.display_name", "/profile/name"),
            entry("person.mail_address", "/profile/mailAddress"),
            entry("person.created_at", "/profile/since"),
            entry("person_role.role", "/profile/roles/0"),
            entry("retraction.retracted_at", "/reviews/0/takenBackAt"),
            entry("retraction.review_id", "/reviews/0/id"),
            entry("team_member.team_id", "/teams/0/team"),
            entry("team_member.leads", "/teams/0/leads"));

    /** Tables and columns that the file does not have, and why. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            entry("person.id", "means nothing outside this database"),
            entry("person.password_hash", "whoever finds the file could try passwords on it"),
            entry("person.password_temporary", "nobody gets to the file before they have their own"),
            entry("person.disabled_at", "nobody gets to the file who is disabled"),
            entry("person.version", "counts changes of the row"),
            entry("card.id", "the question is the key"),
            entry("card.version", "counts changes of the row"),
            entry("review.fuzz_seed", "the dice behind the day it was due, which is given"),
            entry("review.due_step", "where on the list of steps, by the time it was due, which is given"),
            entry("sign_in.token_hash", "stands for a browser's key"),
            entry("calendar_feed.secret_hash", "stands for the address's key"),
            entry("mail_digest.secret", "is the key of the link that stops the mails"),
            entry("mail_digest.tried_at", "a note of the job that sends mail"),
            entry("question_flag.settled_by", "somebody else"),
            entry("question_version.answer_hash", "follows from what was written"),
            entry("question_version.content_hash", "follows from what was written"),
            entry("question_version.author_id", "the person"),
            entry("question", "who wrote a question first is the author of its first version"),
            entry(
                    "audit_entry",
                    "what a person did to others is for those who answer for the accounts, and names others"),
            entry("introduced", "a mark of where new questions begin; follows from the attempts"),
            entry("study_day", "sums of the reviews"),
            entry("review_tally", "sums of the reviews"),
            entry("forecast_tally", "sums of the cards"));

    private StudyBank bank;

    @BeforeEach
    void setUp() {
        bank = new StudyBank();
    }

    @AfterEach
    void tearDown() {
        bank.close();
    }

    @Test
    @DisplayName("every column of every table that says something of people is in the file, or left out for a reason")
    void everyColumn() throws IOException {
        PersonalTables tables = new PersonalTables();
        StudyBank.update(
                "insert into team (name, created_at, version) values (?, current_timestamp, 0)",
                "T" + System.nanoTime());
        Session session = new Session(SignedIn.as(Role.STAFFER, Role.INSTRUCTOR));
        List<String> ids = bank.shortAnswers(2);
        session.review("GOOD");
        session.undo(session.review("AGAIN"));
        session.person().post("/cards/" + ids.getFirst() + "/flag", Map.of("reason", "OTHER", "remark", "Hm"));
        bank.becomesWritten(ids.getLast(), session.person().personId());
        // How much a fit learnt from is one of a few words.
        StudyBank.update(
                "insert into memory_fit (person_id, fitted_at, model, adopted, extent, reviews, parameters, calibration)"
                        + " values (?, current_timestamp, 'mean', false, 'NOTHING', 0, '[]', '[]')",
                session.person().personId());
        for (String table : tables.gone()) {
            tables.fill(table, session.person().personId());
        }
        JsonNode file = new ObjectMapper()
                .readTree(session.person().get("/my-data.json").asString());

        TreeSet<String> all = new TreeSet<>(tables.gone());
        all.addAll(PersonalTables.KEPT);
        all.add("person");
        TreeSet<String> unused = new TreeSet<>(LEFT_OUT.keySet());
        List<String> missing = new ArrayList<>();
        for (String table : all) {
            for (String column : tables.columns(table)) {
                String name = table + "." + column;
                boolean leftOut = unused.remove(name) | unused.remove(table) || LEFT_OUT.containsKey(table);
                if (!leftOut && !column.equals("person_id") && !says(file, table, column)) {
                    missing.add(name);
                }
            }
        }
        assertThat(missing)
                .as("columns that are neither in the file nor left out for a reason")
                .isEmpty();
        assertThat(unused).as("left out, and not there any more").isEmpty();
    }

    @Test
    @DisplayName("the topic of today, teams, sign-ins and the calendar are in the file, and no key of theirs")
    void latelyMissing() throws IOException {
        bank.shortAnswer();
        SignedIn person = SignedIn.as(Role.STAFFER);
        person.post("/study/topic", Map.of("topic", bank.topic()));
        String feed = person.post("/calendar", Map.of()).asString();
        StudyBank.update(
                "insert into team (name, created_at, version) values (?, current_timestamp, 0)",
                "Team of " + person.login());
        StudyBank.update(
                "insert into team_member (team_id, person_id, leads) select id, ?, false from team where name = ?",
                person.personId(),
                "Team of " + person.login());
        String text = person.get("/my-data.json").asString();
        JsonNode file = new ObjectMapper().readTree(text);
        assertThat(file.at("/chosenTopic/0/topicId").asText()).isEqualTo(bank.topic());
        assertThat(file.at("/teams/0/team").asText()).isEqualTo("Team of " + person.login());
        assertThat(file.at("/signIns")).hasSize(1);
        assertThat(file.at("/calendarFeed/0/madeAt").isTextual()).isTrue();
        String secret = feed.replaceAll("(?s).*/calendar/(.+?)\\.ics.*", "$1");
        assertThat(text).doesNotContain(secret).doesNotContain("Hash").doesNotContain(person.token());
    }

    private static boolean says(JsonNode file, String table, String column) {
        String elsewhere = ELSEWHERE.get(table + "." + column);
        if (elsewhere != null) {
            return !file.at(elsewhere).isMissingNode();
        }
        String key = Pattern.compile("_([a-z])")
                .matcher(column)
                .replaceAll(match -> match.group(1).toUpperCase());
        return table.equals("person")
                ? file.at("/settings").has(key)
                : SECTIONS.containsKey(table)
                        && file.at("/" + SECTIONS.get(table) + "/0").has(key);
    }
}
