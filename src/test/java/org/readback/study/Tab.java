package org.readback.study;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.readback.support.SignedIn;

/**
 * One tab of a person's browser, without scripts: it answers question after question by the forms it is shown. A grade
 * whose reply was lost is sent again when the program is back, as people do.
 */
final class Tab {
    private static final String CSRF = "csrf-token";

    private final SignedIn person;
    private final Wire wire;
    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private Optional<Grading> unsure = Optional.empty();

    /** A grade that was sent, and whose answer it is. */
    private record Grading(long answerId, String path, Map<String, String> fields) {}

    /** How requests are sent. */
    interface Wire {
        HttpResponse<String> send(HttpClient http, HttpRequest request) throws IOException, InterruptedException;
    }

    Tab(SignedIn person) {
        this(person, (http, request) -> http.send(request, BodyHandlers.ofString()));
    }

    /** A tab whose requests somebody paces or watches. */
    Tab(SignedIn person, Wire wire) {
        this.person = person;
        this.wire = wire;
    }

    SignedIn person() {
        return person;
    }

    /** The answers whose grade the program has said to have kept. */
    Set<Long> acknowledged() {
        return acknowledged;
    }

    /**
     * Answers until nothing is left today or the program is gone.
     *
     * @param counted told after each acknowledged grade
     */
    void answerWhileServed(URI address, Runnable counted) throws InterruptedException {
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
    void resend(HttpClient http, URI address) throws IOException, InterruptedException {
        if (unsure.isPresent()) {
            grade(http, address, unsure.get());
        }
    }

    /** @return false if nothing is left today */
    private boolean answerOne(HttpClient http, URI address) throws IOException, InterruptedException {
        Document page = get(http, address.resolve("/study/next"));
        Element question = page.getElementById("question-form");
        if (question != null) {
            Map<String, String> fields = fieldsOf(question);
            fields.put("show", "yes");
            URI verdict = post(http, address.resolve(question.attr("action")), fields);
            page = get(http, verdict);
        }
        Element form = page.getElementById("grade-form");
        if (form == null) {
            // Another tab was quicker, or the day is done.
            return question != null;
        }
        Map<String, String> fields = fieldsOf(form);
        fields.put("grade", acknowledged.size() % 3 == 0 ? "AGAIN" : "GOOD");
        String path = form.attr("action");
        unsure = Optional.of(new Grading(Long.parseLong(path.split("/")[3]), path, fields));
        grade(http, address, unsure.get());
        return true;
    }

    private void grade(HttpClient http, URI address, Grading grading) throws IOException, InterruptedException {
        post(http, address.resolve(grading.path()), grading.fields());
        acknowledged.add(grading.answerId());
        unsure = Optional.empty();
    }

    private Document get(HttpClient http, URI page) throws IOException, InterruptedException {
        HttpResponse<String> response = wire.send(http, request(page, "").build());
        return switch (response.statusCode()) {
            case 200 -> Jsoup.parse(response.body());
            case 303 -> get(http, target(page, response));
            default -> throw new AssertionError(page + " gave " + response.statusCode() + "\n" + response.body());
        };
    }

    /** @return where it leads */
    private URI post(HttpClient http, URI action, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = request(action, "; " + CSRF + "=" + fields.get(CSRF))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = wire.send(http, request);
        if (response.statusCode() != 303) {
            throw new AssertionError(action + " gave " + response.statusCode() + "\n" + response.body());
        }
        return target(action, response);
    }

    private HttpRequest.Builder request(URI address, String moreCookies) {
        return HttpRequest.newBuilder(address).header("Cookie", SignedIn.COOKIE + "=" + person.token() + moreCookies);
    }

    private static URI target(URI from, HttpResponse<String> response) {
        return from.resolve(response.headers().firstValue("Location").orElseThrow());
    }

    private static Map<String, String> fieldsOf(Element form) {
        return form.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(
                        field -> field.attr("name"), Element::val, (first, _) -> first, LinkedHashMap::new));
    }
}
