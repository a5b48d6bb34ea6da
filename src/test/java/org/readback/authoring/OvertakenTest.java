package org.readback.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.readback.account.person.Role;
import org.readback.support.Accessibility;
import org.readback.support.Browser;
import org.readback.support.SignedIn;

/** Two instructors have one question open; the second to publish undoes nothing of the first's unseen. */
@QuarkusTest
@Browser
@Tag("database")
class OvertakenTest {
    private static final String TOPIC = "china-russia-2023/treaties";
    private static final List<String> QUOTES = List.of(
            "The renewal of the treaty in 2021 reflects the overall positive trajectory",
            "Road Map for Military Co-operation for 2021-2025");

    private final SignedIn first = SignedIn.as(Role.INSTRUCTOR);
    private final SignedIn second = SignedIn.as(Role.INSTRUCTOR);

    @Inject
    EntityManager entities;

    /** A field's name in a form, its place among those of that name, and what the first and the second make of it. */
    private record Change(String field, int place, String theirs, String mine) {
        @Override
        public String toString() {
            return field + " " + place;
        }
    }

    @TestFactory
    @DisplayName("what the first changed stays, whichever field of whichever kind the second has not touched")
    Stream<DynamicTest> untouched() {
        return each((kind, change) -> {
            String id = publish(kind);
            Map<String, List<String>> mine = form(second, id);
            Map<String, List<String>> theirs = form(first, id);
            set(theirs, change, change.theirs());
            published(send(first, id, theirs));
            Change own = change.field().equals("explanation")
                    ? changes(kind).getFirst()
                    : new Change("explanation", 0, "", "An explanation of the second.");
            set(mine, own, own.mine());

            Document told = page(send(second, id, mine), 409);
            assertThat(told.select("[role=alert] li").text()).isNotEmpty();
            assertThat(told.select("[role=alert] input[name=take]")).isEmpty();
            published(send(second, id, fields(told)));

            Map<String, List<String>> now = form(second, id);
            assertThat(get(now, change)).isEqualTo(change.theirs());
            assertThat(get(now, own)).isEqualTo(own.mine());
        });
    }

    @TestFactory
    @DisplayName("a field that both changed shows both, and is published as the second chooses")
    Stream<DynamicTest> both() {
        return each((kind, change) -> {
            for (boolean takes : new boolean[] {false, true}) {
                String id = publish(kind);
                Map<String, List<String>> mine = form(second, id);
                Map<String, List<String>> theirs = form(first, id);
                set(theirs, change, change.theirs());
                published(send(first, id, theirs));
                set(mine, change, change.mine());
                Response answer = send(second, id, mine);
                if (change.theirs().equals(change.mine())) {
                    published(answer);
                    continue;
                }
                Document told = page(answer, 409);
                String name =
                        told.select("[role=alert] input[name=take]").first().val();
                Map<String, List<String>> chosen = fields(told);
                if (takes) {
                    chosen.put("take", told.select("input[name=take]").eachAttr("value"));
                }
                published(send(second, id, chosen));
                assertThat(get(form(second, id), change))
                        .as("%s of %s, %s", name, kind, takes ? "theirs" : "mine")
                        .isEqualTo(takes ? change.theirs() : change.mine());
            }
        });
    }

    @Test
    @DisplayName("a question that was retired meanwhile is changed all the same, and stays retired")
    void retired() {
        String id = publish("short-answer");
        Map<String, List<String>> mine = form(second, id);
        String version = page(first.get("/questions/" + id), 200)
                .select("input[name=version]")
                .val();
        first.post("/questions/" + id + "/retire", Map.of("version", version));
        mine.put("explanation", List.of("Changed."));
        published(send(second, id, mine));
        assertThat(form(second, id).get("explanation")).containsExactly("Changed.");
        assertThat(page(second.get("/questions/" + id), 200).select("main").text())
                .contains("retired since");
    }

    @Test
    @DisplayName("in two browsers: the second sees both texts, chooses one, and the first's reason is still there")
    void journey(Page page) {
        String id = publish("multiple-choice");
        as(second, page);
        page.navigate("/questions/" + id + "/edit");
        try (BrowserContext other = page.context().browser().newContext()) {
            Page theirs = other.newPage();
            as(first, theirs);
            theirs.navigate(root() + "/questions/" + id + "/edit");
            theirs.locator("#reason-1").fill("Two years too early.");
            theirs.locator("textarea[name=explanation]").fill("Explained by the first.");
            theirs.locator("button[value=publish]").click();
            assertThat(theirs.locator(".flash-success").isVisible()).isTrue();
        }
        page.locator("#choice-2").fill("2018");
        page.locator("textarea[name=explanation]").fill("Explained by the second.");
        page.locator("button[value=publish]").click();

        assertThat(page.locator("[role=alert]").innerText())
                .contains("Two years too early.", "Explained by the first.", "Explained by the second.");
        assertThat(page.locator("#reason-1").inputValue()).isEqualTo("Two years too early.");
        assertThat(page.locator("textarea[name=explanation]").inputValue()).isEqualTo("Explained by the second.");
        Accessibility.assertNoViolations(page);
        page.locator("input[name=take]").check();
        page.locator("button[value=publish]").click();

        assertThat(page.locator(".flash-success").isVisible()).isTrue();
        Map<String, List<String>> now = form(second, id);
        assertThat(now.get("reason")).element(1).isEqualTo("Two years too early.");
        assertThat(now.get("choice")).element(2).isEqualTo("2018");
        assertThat(now.get("explanation")).containsExactly("Explained by the first.");
    }

    private interface Trial {
        void of(String kind, Change change);
    }

    private Stream<DynamicTest> each(Trial trial) {
        return Stream.of("short-answer", "cloze", "multiple-choice", "true-false")
                .flatMap(kind -> changes(kind).stream()
                        .map(change -> dynamicTest(kind + ": " + change, () -> trial.of(kind, change))));
    }

    private List<Change> changes(String kind) {
        List<Change> changes = new ArrayList<>();
        String end = switch (kind) {
            case "cloze" -> " ____ by both.";
            case "true-false" -> " 2019.";
            default -> " which year?";
        };
        changes.add(new Change(
                "wording",
                0,
                "In the words of the report, the treaty of friendship was renewed in" + end,
                "As the report has it, the treaty of friendship was renewed in" + end));
        switch (kind) {
            case "multiple-choice" -> {
                changes.add(new Change("choice", 1, "2015", "2016"));
                changes.add(new Change("choiceRight", 1, "1", "1"));
                changes.add(new Change("reason", 1, "By the first.", "By the second."));
                changes.add(new Change("choice", 3, "2011", "2012"));
            }
            case "true-false" -> {
                changes.add(new Change("truth", 0, "true", "true"));
                changes.add(new Change("correction", 0, "It was in 2021, say both.", "It was in 2021, as is known."));
            }
            default -> {
                changes.add(new Change("answer", 0, "the year 2021", "the year of 2021"));
                changes.add(new Change("alsoRight", 0, "in 2021\nMMXXI", "in 2021\n21"));
            }
        }
        changes.add(new Change("explanation", 0, "Explained by the first.", "Explained by the second."));
        changes.add(new Change("topic", 0, "china-russia-2023/names", topics().getLast()));
        changes.add(new Change("passage", 0, passages().getFirst(), passages().getLast()));
        changes.add(new Change("quote", 0, QUOTES.getFirst(), QUOTES.getLast()));
        return changes;
    }

    private List<String> topics() {
        return entities.createQuery(
                        "select t.id from TopicEntity t where t.reportId = 'china-russia-2023' and t.id not in"
                                + " ('china-russia-2023/names', ?1) and t.retiredAt is null order by t.ordinal",
                        String.class)
                .setParameter(1, TOPIC)
                .getResultList();
    }

    private List<String> passages() {
        return entities.createQuery(
                        "select p.id from PassageEntity p where p.reportId = 'china-russia-2023'"
                                + " and p.retiredAt is null order by p.ordinal",
                        String.class)
                .getResultList();
    }

    private String publish(String kind) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("do", "publish");
        form.put("topic", TOPIC);
        form.put("explanation", "The treaty itself is of 2001.");
        switch (kind) {
            case "cloze" -> form.put("wording", "The treaty between China and Russia was renewed in ____ by both.");
            case "true-false" -> {
                form.put("wording", "According to the report, the treaty of friendship was renewed in 2019.");
                form.put("truth", "false");
                form.put("correction", "According to the report, the treaty of friendship was renewed in 2021.");
            }
            default -> form.put("wording", "In which year was the treaty of friendship renewed, by the report?");
        }
        if (kind.equals("multiple-choice")) {
            form.put("choice", List.of("2021", "2014", "2019", "2010"));
            form.put("choiceRight", List.of("0"));
            form.put(
                    "reason",
                    List.of("", "That is the first invasion.", "Nothing was renewed.", "Nothing was renewed."));
        } else if (!kind.equals("true-false")) {
            form.put("answer", "2021");
            form.put("alsoRight", "in 2021");
        }
        Response made = first.post("/questions/new/" + kind, form);
        return published(made).replaceAll(".*/", "");
    }

    private static String published(Response response) {
        assertThat(response.statusCode())
                .as(Jsoup.parse(response.asString()).select("main").text())
                .isEqualTo(303);
        return response.header("Location");
    }

    private static Response send(SignedIn person, String id, Map<String, List<String>> fields) {
        Map<String, Object> form = new LinkedHashMap<>(fields);
        form.put("do", "publish");
        return person.post("/questions/" + id + "/edit", form);
    }

    private static Map<String, List<String>> form(SignedIn person, String id) {
        return fields(page(person.get("/questions/" + id + "/edit"), 200));
    }

    /** What a browser would send of the form as it stands. */
    private static Map<String, List<String>> fields(Document page) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : page.select("main form").first().select("input, textarea, select")) {
            boolean box =
                    field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
            if (field.attr("name").equals("csrf-token") || box && !field.hasAttr("checked")) {
                continue;
            }
            String given = switch (field.tagName()) {
                case "textarea" -> field.wholeText().stripLeading().replace("\n", "\r\n");
                case "select" ->
                    Optional.ofNullable(field.select("option[selected]").first())
                            .orElse(field.select("option").first())
                            .val();
                default -> field.val();
            };
            fields.computeIfAbsent(field.attr("name"), _ -> new ArrayList<>()).add(given);
        }
        return fields;
    }

    private static void set(Map<String, List<String>> fields, Change change, String given) {
        List<String> values = fields.get(change.field());
        if (change.field().equals("choiceRight")) {
            values.add(given);
        } else {
            values.set(change.place(), given.replace("\n", "\r\n"));
        }
    }

    private static String get(Map<String, List<String>> fields, Change change) {
        List<String> values = fields.get(change.field());
        if (change.field().equals("choiceRight")) {
            return values.contains(change.theirs()) ? change.theirs() : "";
        }
        return values.get(change.place()).replace("\r\n", "\n");
    }

    private static String root() {
        return ConfigProvider.getConfig().getValue("test.url", String.class);
    }

    private static void as(SignedIn person, Page page) {
        page.context().addCookies(List.of(new Cookie(SignedIn.COOKIE, person.token()).setUrl(root())));
    }

    private static Document page(Response response, int status) {
        assertThat(response.statusCode())
                .as(Jsoup.parse(response.asString()).select("main").text())
                .isEqualTo(status);
        return Jsoup.parse(response.asString());
    }
}
