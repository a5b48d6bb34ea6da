package org.readback.account.signin;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import org.readback.account.credential.Token;

/** A request that shows a token. */
final class SignInRequest extends BaseAuthenticationRequest {
    private final Token token;

    SignInRequest(Token token) {
        this.token = token;
    }

    Token token() {
        return token;
    }
}
