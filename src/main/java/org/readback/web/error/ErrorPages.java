package org.readback.web.error;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Turns every refusal and every failure into a page of ours, whoever made it. */
final class ErrorPages {
    private ErrorPages() {}

    /** Gives a body to refusals that have none: unknown paths, wrong methods, forged tokens, missing roles. */
    @Provider
    @Priority(Priorities.USER)
    static class Bodies implements ContainerResponseFilter {
        @Override
        public void filter(ContainerRequestContext request, ContainerResponseContext response) {
            if (response.getStatus() >= 400 && !response.hasEntity()) {
                response.setEntity(
                        new ErrorPage(response.getStatus(), "").render(),
                        null,
                        MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
            }
        }
    }

    /** Logs what nobody expected under a number, and shows the person that number only. */
    @Provider
    static class Unexpected implements ExceptionMapper<Throwable> {
        private final UnavailableAnswers unavailable;
        private final CurrentVertxRequest request;

        Unexpected(UnavailableAnswers unavailable, CurrentVertxRequest request) {
            this.unavailable = unavailable;
            this.request = request;
        }

        @Override
        public Response toResponse(Throwable thrown) {
            if (thrown instanceof WebApplicationException refusal
                    && refusal.getResponse().getStatus() < 500) {
                return refusal.getResponse();
            }
            return unavailable.to(thrown, request.getCurrent()).orElseGet(() -> failure(thrown));
        }

        private static Response failure(Throwable thrown) {
            String id = FailureLog.add(thrown);
            int status = thrown instanceof WebApplicationException refusal
                    ? refusal.getResponse().getStatus()
                    : 500;
            return Response.status(status)
                    .entity(new ErrorPage(status, id).render())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                    .build();
        }
    }
}
