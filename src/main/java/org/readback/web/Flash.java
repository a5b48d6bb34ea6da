package org.readback.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * One message that outlives a redirect and is shown once. It travels in a cookie, so that any node can show it; it never
 * holds anything that its reader may not see.
 */
@Named("flash")
@RequestScoped
public class Flash {
    private static final String COOKIE = "readback-flash";
    private static final int SECONDS = 60;
    private static final int LONGEST = 600;

    private final RoutingContext context;

    Flash(RoutingContext context) {
        this.context = context;
    }

    /** Something was done. */
    public void success(String text) {
        send("success", text);
    }

    /** Something was not done. */
    public void error(String text) {
        send("error", text);
    }

    /** The message of the request before, if any; asking for it takes it. */
    public List<Message> take() {
        Cookie cookie = context.request().getCookie(COOKIE);
        if (cookie == null) {
            return List.of();
        }
        set("", 0);
        return decode(cookie.getValue());
    }

    private void send(String kind, String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        byte[] bytes = (kind + ":" + shown).getBytes(StandardCharsets.UTF_8);
        set(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), SECONDS);
    }

    private void set(String content, int seconds) {
        context.response()
                .addCookie(Cookie.cookie(COOKIE, content)
                        .setPath("/")
                        .setMaxAge(seconds)
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
    }

    private static List<Message> decode(String content) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(content), StandardCharsets.UTF_8);
            int colon = plain.indexOf(':');
            return switch (colon < 0 ? "" : plain.substring(0, colon)) {
                case "success" -> List.of(new Message(false, plain.substring(colon + 1)));
                case "error" -> List.of(new Message(true, plain.substring(colon + 1)));
                default -> List.of();
            };
        } catch (IllegalArgumentException notOurs) {
            return List.of();
        }
    }

    /** A message as the layout shows it. */
    public record Message(boolean error, String text) {}
}
