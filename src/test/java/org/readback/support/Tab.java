package org.readback.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One tab of a person's browser, without scripts: it answers question after question by the forms it is shown. A grade
 * whose reply was lost is sent again when the program is back, as people do.
 */
public final class Tab {
    private final SignedIn person;
    private final PlainBrowser browser;
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private Optional<Grading> unsure = Optional.empty();

    /** A grade that was sent, and whose answer it is. */
    private record Grading(long answerId, String path, Map<String, String> fields) {}

    public Tab(SignedIn person) {
        this(person, (http, request) -> http.send(request, BodyHandlers.ofString()));
    }

    /** A tab whose requests somebody paces or watches. */
    public Tab(SignedIn person, PlainBrowser.Wire wire) {
        this.person = person;
        this.browser = new PlainBrowser(person, wire);
    }

    public SignedIn person() {
        return person;
    }

    /** The answers whose grade the program has said to have kept. */
    public Set<Long> acknowledged() {
        return acknowledged;
    }

    /**
     * Answers until nothing is left today or the program is gone.
     *
     * @param counted told after each acknowledged grade
     */
    public void answerWhileServed(URI address, Runnable counted) throws InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            resend(http, address);
            while (answerOne(http, address)) {
                counted.run();
            }
        } catch (IOException gone) {
            // Killed under us: what had no reply is unsure, and sent again next time.
        }
    }

    /** Sends the grade again that had no reply, if there is one. */
    public void resend(HttpClient http, URI address) throws IOException, InterruptedException {
        if (unsure.isPresent()) {
            grade(http, address, unsure.get());
        }
    }

    /** @return false if nothing is left today */
    private boolean answerOne(HttpClient http, URI address) throws IOException, InterruptedException {
        Document page = browser.get(http, address.resolve("/study/next"));
        Element question = page.getElementById("question-form");
        if (question != null) {
            Map<String, String> fields = PlainBrowser.fieldsOf(question);
            fields.put("show", "yes");
            URI verdict = browser.post(http, address.resolve(question.attr("action")), fields);
            page = browser.get(http, verdict);
        }
        Element form = page.getElementById("grade-form");
        if (form == null) {
            // Another tab was quicker, or the day is done.
            return question != null;
        }
        Map<String, String> fields = PlainBrowser.fieldsOf(form);
        fields.put("grade", acknowledged.size() % 3 == 0 ? "AGAIN" : "GOOD");
        String path = form.attr("action");
        unsure = Optional.of(new Grading(Long.parseLong(path.split("/")[3]), path, fields));
        grade(http, address, unsure.get());
        return true;
    }

    private void grade(HttpClient http, URI address, Grading grading) throws IOException, InterruptedException {
        browser.post(http, address.resolve(grading.path()), grading.fields());
        acknowledged.add(grading.answerId());
        unsure = Optional.empty();
    }
}
