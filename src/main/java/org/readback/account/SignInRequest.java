package org.readback.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

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
