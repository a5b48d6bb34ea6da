package org.readback.account.signin;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.readback.account.credential.SignInSettings;
import org.readback.account.credential.Token;

/**
 * The cookie that holds a browser's token. Over TLS its name makes browsers refuse it from anyone but this host; on plain
 * http, which is for localhost, they would refuse that name.
 */
@ApplicationScoped
public class SignInCookie {
    static final String OVER_TLS = "__Host-readback";
    static final String PLAIN = "readback";

    private final SignInSettings settings;

    SignInCookie(SignInSettings settings) {
        this.settings = settings;
    }

    public Optional<Token> read(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(name(context)))
                .map(Cookie::getValue)
                .filter(secret -> !secret.isEmpty())
                .map(Token::new);
    }

    public void set(RoutingContext context, Token token) {
        add(context, token.secret(), settings.absolute().toSeconds());
    }

    public void clear(RoutingContext context) {
        add(context, "", 0);
    }

    private static void add(RoutingContext context, String content, long seconds) {
        context.response()
                .addCookie(Cookie.cookie(name(context), content)
                        .setPath("/")
                        .setMaxAge(seconds)
                        .setHttpOnly(true)
                        .setSecure(context.request().isSSL())
                        .setSameSite(CookieSameSite.LAX));
    }

    private static String name(RoutingContext context) {
        return context.request().isSSL() ? OVER_TLS : PLAIN;
    }
}
