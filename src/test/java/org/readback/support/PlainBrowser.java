package org.readback.support;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A person's browser without scripts, for a program that runs beside the test. */
public record PlainBrowser(SignedIn person, Wire wire) {
    private static final String CSRF = "csrf-token";

    /** How requests are sent. */
    public interface Wire {
        HttpResponse<String> send(HttpClient http, HttpRequest request) throws IOException, InterruptedException;
    }

    /** The page at an address, or where that leads. */
    public Document get(HttpClient http, URI page) throws IOException, InterruptedException {
        HttpResponse<String> response = wire.send(http, request(page, "").build());
        return switch (response.statusCode()) {
            case 200 -> Jsoup.parse(response.body());
            case 303 -> get(http, target(page, response));
            default -> throw new AssertionError(page + " gave " + response.statusCode() + "\n" + response.body());
        };
    }

    /** @return where it leads */
    public URI post(HttpClient http, URI action, Map<String, String> fields) throws IOException, InterruptedException {
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

    /** What a form sends before anything is filled in. */
    public static Map<String, String> fieldsOf(Element form) {
        return form.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(
                        field -> field.attr("name"), Element::val, (first, _) -> first, LinkedHashMap::new));
    }

    private HttpRequest.Builder request(URI address, String moreCookies) {
        return HttpRequest.newBuilder(address).header("Cookie", SignedIn.COOKIE + "=" + person.token() + moreCookies);
    }

    private static URI target(URI from, HttpResponse<String> response) {
        return from.resolve(response.headers().firstValue("Location").orElseThrow());
    }
}
