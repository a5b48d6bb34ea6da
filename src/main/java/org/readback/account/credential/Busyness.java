package org.readback.account.credential;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Asks people to come back where too many passwords are being hashed. */
@Provider
class Busyness implements ExceptionMapper<FairTurns.Busy> {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SECONDS = 5;

    @Override
    public Response toResponse(FairTurns.Busy busy) {
        return Response.status(TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .build();
    }
}
