package org.readback.account.signin;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.readback.account.credential.Token;
import org.readback.account.person.CurrentPerson;
import org.readback.web.OtherSite;

/**
 * Binds quarkus-rest-csrf to the sign-in. The extension lets a form through whose token is the same as its cookie's, which
 * anyone who can plant a cookie can bring about. For whoever is signed in the token follows from their secret: pages and
 * cookies get that one, and no other cookie is taken.
 */
class SessionBoundCsrf {
    // Under these the extension keeps the request's token; SessionBoundCsrfTest notices if that changes.
    private static final String TOKEN = "csrf_token";
    private static final String TOKEN_BYTES = "csrf_token_bytes";
    // Request filters that need the form read run from high to low too; the extension's is at 5000.
    private static final int AFTER_THE_EXTENSION = 4000;
    // Response filters run from high to low: pages are rendered and cookies set at 5000.
    private static final int BEFORE_PAGES_ARE_RENDERED = 6000;

    private final SignInCookie cookie;
    private final CurrentPerson current;
    private final String csrfCookie;

    SessionBoundCsrf(
            SignInCookie cookie,
            CurrentPerson current,
            @ConfigProperty(name = "quarkus.rest-csrf.cookie-name", defaultValue = "csrf-token") String csrfCookie) {
        this.cookie = cookie;
        this.current = current;
        this.csrfCookie = csrfCookie;
    }

    @ServerRequestFilter
    public Optional<Response> check(ContainerRequestContext request, RoutingContext routing) {
        if (!changesThings(request)) {
            return Optional.empty();
        }
        // Who says nothing is judged by the token alone.
        if (OtherSite.isElsewhere(request.getHeaderString("Sec-Fetch-Site"))) {
            return Optional.of(Response.status(Response.Status.FORBIDDEN).build());
        }
        return ofSignIn(routing)
                .filter(token -> !isBoundTo(token, routing))
                .map(token -> Response.status(Response.Status.BAD_REQUEST).build());
    }

    /** A page whose method says no more than that it is a template is rendered before any response filter runs. */
    @WithFormRead
    @ServerRequestFilter(priority = AFTER_THE_EXTENSION)
    public void bindBefore(RoutingContext routing) {
        bind(routing);
    }

    @ServerResponseFilter(priority = BEFORE_PAGES_ARE_RENDERED)
    public void bind(RoutingContext routing) {
        ofSignIn(routing).map(Token::csrf).ifPresent(bound -> {
            routing.put(TOKEN, encode(bound));
            routing.put(TOKEN_BYTES, bound);
        });
    }

    private Optional<Token> ofSignIn(RoutingContext routing) {
        return current.optionalId().isPresent() ? cookie.read(routing) : Optional.empty();
    }

    private boolean isBoundTo(Token token, RoutingContext routing) {
        Cookie given = routing.request().getCookie(csrfCookie);
        return given != null
                && MessageDigest.isEqual(
                        encode(token.csrf()).getBytes(StandardCharsets.US_ASCII),
                        given.getValue().getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean changesThings(ContainerRequestContext request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> true;
        };
    }

    private static String encode(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
