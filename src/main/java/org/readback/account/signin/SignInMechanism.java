package org.readback.account.signin;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.readback.web.LostForm;
import org.readback.web.PageContext;

/**
 * Knows people by their cookie and asks the others to sign in. A cookie whose sign-in has ended is no error: its browser
 * is a stranger's like any other, and error pages look the same with it and without.
 */
@ApplicationScoped
class SignInMechanism implements HttpAuthenticationMechanism {
    /** Styles and scripts are for everybody; a page that says that the database is gone needs them. */
    private static final String ASSETS = "/assets/";

    private final SignInCookie cookie;

    SignInMechanism(SignInCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return cookie.read(context)
                .filter(_ -> !context.normalizedPath().startsWith(ASSETS))
                .map(token -> identities
                        .authenticate(new SignInRequest(token))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull()
                        .onFailure()
                        .invoke(failure -> context.put(PageContext.IDENTITY_FAILURE, failure)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        boolean ended = cookie.read(context).isPresent();
        ChallengeData toSignIn = new ChallengeData(
                Response.Status.SEE_OTHER.getStatusCode(), HttpHeaders.LOCATION, ReturnUrl.signInFor(context, ended));
        if (context.request().method() == HttpMethod.POST) {
            LostForm.keep(context, context.request().formAttributes());
        }
        return Uni.createFrom().item(toSignIn);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SignInRequest.class);
    }
}
