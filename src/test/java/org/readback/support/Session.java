package org.readback.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readback.account.person.Role;

/** Somebody in a session, as a browser without scripts would go through it. */
public record Session(SignedIn person) {
    /** The session of somebody new. */
    public static Session ofStaffer() {
        return new Session(SignedIn.as(Role.STAFFER));
    }

    /** The question's page. */
    public Document question() {
        Response response = person.get("/study/next");
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    /** The hidden fields of a question's form; the person adds the CSRF token to every form. */
    public static Map<String, Object> token(Document question) {
        Map<String, Object> fields = new HashMap<>();
        for (Element field : question.select("#question-form input[type=hidden]")) {
            if (!field.attr("name").equals("csrf-token")) {
                fields.put(field.attr("name"), field.attr("value"));
            }
        }
        return fields;
    }

    /** The fields of the form with a typed answer. */
    public static Map<String, Object> typed(Document question, String text) {
        Map<String, Object> fields = token(question);
        fields.put("text", text);
        return fields;
    }

    /** Answers the question shown and returns where the verdict is. */
    public String answer(Document question, String text) {
        return seeOther(person.post("/study/answers", typed(question, text)));
    }

    /** Answers the question that is next, rightly. */
    public String answer() {
        return answer(question(), "Ada Berg");
    }

    /** Asks to be shown the answer of the question that is next, whatever its kind, and returns where the verdict is. */
    public String reveal() {
        Map<String, Object> fields = token(question());
        fields.put("show", "yes");
        return seeOther(person.post("/study/answers", fields));
    }

    /** Grades an answer, and says where that leads. */
    public String grade(String answer, String grade) {
        return seeOther(person.post(answer + "/grade", Map.of("grade", grade)));
    }

    /** Answers the next question and grades the answer. */
    public String review(String grade) {
        String answer = answer();
        grade(answer, grade);
        return answer;
    }

    /** Takes an answer back. */
    public Response undo(String answer) {
        return person.post(answer + "/undo", Map.of());
    }

    /** A page as this person sees it. */
    public Document page(String path) {
        Response response = person.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        return Jsoup.parse(response.asString());
    }

    /** Where a 303 leads. */
    public static String seeOther(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
        return response.header("Location");
    }

    /** How many rows of a table are this person's. */
    public long count(String table) {
        return Rows.count("select count(*) from " + table + " where person_id = ?", person.personId());
    }
}
