package org.readback.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * What somebody had filled into a form that arrived after their sign-in had ended, so that it is still there when they have
 * signed in again. It travels in a cookie for a quarter of an hour; a form that does not fit is not kept. Only forms that
 * name their person in a field {@code person} and that no other site sent are kept, and whoever reads one must check that it is
 * the same person.
 */
public final class LostForm {
    private static final String COOKIE = "readback-lost-form";
    private static final int SECONDS = 15 * 60;
    private static final int LONGEST_COOKIE = 3_800;
    private static final String PATH = "";
    private static final String PERSON = "person";

    private final JsonObject kept;

    private LostForm(JsonObject kept) {
        this.kept = kept;
    }

    /** Keeps the fields of a form, but no token and no password; a form without a person or too long is not kept. */
    public static void keep(RoutingContext context, MultiMap fields) {
        keep(context, context.normalizedPath(), fields);
    }

    /** The same for a form that is to be sent to this path later. */
    public static void keep(RoutingContext context, String path, MultiMap fields) {
        if (!fields.contains(PERSON) || OtherSite.sent(context.request())) {
            return;
        }
        JsonObject kept = new JsonObject().put(PATH, path);
        for (String name : fields.names()) {
            if (!name.contains("token") && !name.contains("password")) {
                kept.put(name, new JsonArray(fields.getAll(name)));
            }
        }
        String content = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(kept.encode().getBytes(StandardCharsets.UTF_8));
        if (content.length() <= LONGEST_COOKIE) {
            set(context, content, SECONDS);
        }
    }

    /** The form that this person had sent to this path; asking for it takes it. */
    public static Optional<LostForm> take(RoutingContext context, String path, long personId) {
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null) {
            return Optional.empty();
        }
        set(context, "", 0);
        return decode(cookie.getValue())
                .filter(form -> path.equals(form.kept.getValue(PATH)))
                .filter(form -> form.first(PERSON).equals(String.valueOf(personId)));
    }

    /** What a field held, empty for nothing. */
    public String first(String field) {
        List<String> values = all(field);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Everything that fields of this name held. */
    public List<String> all(String field) {
        return kept.getValue(field) instanceof JsonArray values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Optional<LostForm> decode(String content) {
        try {
            return Optional.of(new LostForm(
                    new JsonObject(new String(Base64.getUrlDecoder().decode(content), StandardCharsets.UTF_8))));
        } catch (IllegalArgumentException | DecodeException notOurs) {
            return Optional.empty();
        }
    }

    private static void set(RoutingContext context, String content, int seconds) {
        context.response()
                .addCookie(Cookie.cookie(COOKIE, content)
                        .setPath("/")
                        .setMaxAge(seconds)
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
    }
}
