package org.readback.account;

import io.netty.handler.codec.http.HttpHeaderValues;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.readback.web.LostForm;

/**
 * Knows people by their cookie and asks the others to sign in. A cookie whose sign-in has ended is no error: its browser
 * is a stranger's like any other, and error pages look the same with it and without.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {
    private final SignInCookie cookie;

    SignInMechanism(SignInCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return cookie.read(context)
                .map(token -> identities
                        .authenticate(new SignInRequest(token))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull())
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        boolean ended = cookie.read(context).isPresent();
        ChallengeData toSignIn = new ChallengeData(
                Response.Status.SEE_OTHER.getStatusCode(), HttpHeaders.LOCATION, WayBack.signInFor(context, ended));
        return isUnreadForm(context.request())
                ? keepForm(context).map(_ -> toSignIn)
                : Uni.createFrom().item(toSignIn);
    }

    private static boolean isUnreadForm(HttpServerRequest request) {
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return request.method() == HttpMethod.POST
                && !request.isEnded()
                && type != null
                && type.startsWith(HttpHeaderValues.APPLICATION_X_WWW_FORM_URLENCODED.toString());
    }

    /** Nobody has read the body of a request that is refused; what was typed is still in it. */
    private static Uni<Void> keepForm(RoutingContext context) {
        HttpServerRequest request = context.request();
        return Uni.createFrom().emitter(read -> {
            request.setExpectMultipart(true);
            request.exceptionHandler(_ -> read.complete(null));
            request.endHandler(_ -> {
                LostForm.keep(context, request.formAttributes());
                read.complete(null);
            });
            request.resume();
        });
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SignInRequest.class);
    }
}
