package org.readback.account;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;

/**
 * Binds quarkus-rest-csrf to the sign-in. The extension compares the form's token with a cookie of its own, which anyone
 * who can plant a cookie can make agree. Here the token of whoever is signed in follows from their secret: forms get that
 * one, and no other is taken. Runs after the extension's own filter, which has made or verified a token by then.
 */
class FormsOfOneSignIn {
    // Under these the extension keeps the request's token; FormsOfOneSignInTest notices if that changes.
    private static final String TOKEN = "csrf_token";
    private static final String TOKEN_BYTES = "csrf_token_bytes";
    private static final String VERIFIED = "csrf_token_verified";
    private static final int AFTER_THE_EXTENSION = 6000;

    private final SignInCookie cookie;
    private final CurrentPerson current;

    FormsOfOneSignIn(SignInCookie cookie, CurrentPerson current) {
        this.cookie = cookie;
        this.current = current;
    }

    /** Has forms on every page, error pages too, carry the token of this sign-in. */
    static void offer(RoutingContext routing, Token token) {
        byte[] bound = token.csrf();
        routing.put(TOKEN, encode(bound));
        routing.put(TOKEN_BYTES, bound);
    }

    @ServerRequestFilter(priority = AFTER_THE_EXTENSION)
    @WithFormRead
    public Optional<Response> bind(ContainerRequestContext request, RoutingContext routing) {
        if (changesThings(request) && comesFromElsewhere(request)) {
            return Optional.of(Response.status(Response.Status.FORBIDDEN).build());
        }
        Optional<Token> token = cookie.read(routing);
        if (token.isEmpty() || current.optionalId().isEmpty()) {
            return Optional.empty();
        }
        if (changesThings(request) && !isVerified(routing, token.get())) {
            return Optional.of(Response.status(Response.Status.BAD_REQUEST).build());
        }
        offer(routing, token.get());
        return Optional.empty();
    }

    private static boolean changesThings(ContainerRequestContext request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> true;
        };
    }

    /** Browsers say whether another site made them send a form; who says nothing is judged by the token alone. */
    private static boolean comesFromElsewhere(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static boolean isVerified(RoutingContext routing, Token token) {
        return routing.get(VERIFIED) != null && same(encode(token.csrf()), routing.get(TOKEN));
    }

    private static String encode(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static boolean same(String expected, String given) {
        return given != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
