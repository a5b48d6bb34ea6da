package org.readback.account.signin;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.readback.account.person.CurrentPerson;
import org.readback.web.OtherSite;
import org.readback.web.request.ClientAddress;
import org.readback.web.request.LogText;

/** Writes into the log who was refused what, and why: for want of a role, or because the form is not one of their sign-in. */
class Refusals {
    private static final Logger LOG = Logger.getLogger(Refusals.class);
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    // So quarkus-rest-csrf marks a form whose token it found right; RefusalsTest notices if that changes.
    private static final String TOKEN_VERIFIED = "csrf_token_verified";

    private final CurrentPerson current;

    Refusals(CurrentPerson current) {
        this.current = current;
    }

    @ServerResponseFilter
    public void log(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        reason(request, response.getStatus(), routing)
                .ifPresent(reason -> LOG.infof(
                        "request.refused %s %s by %s from %s: %s",
                        LogText.escape(request.getMethod()),
                        LogText.escape(path(request.getUriInfo())),
                        current.inLog(),
                        ClientAddress.of(routing),
                        reason));
    }

    private static Optional<String> reason(ContainerRequestContext request, int status, RoutingContext routing) {
        boolean form = switch (request.getMethod()) {
            case "GET", "HEAD", "OPTIONS" -> false;
            default -> true;
        };
        return switch (status) {
            case FORBIDDEN ->
                Optional.of(
                        form && OtherSite.isElsewhere(request.getHeaderString("Sec-Fetch-Site"))
                                ? "another site made the browser send it"
                                : "no role for it");
            case BAD_REQUEST ->
                form && routing.get(TOKEN_VERIFIED) == null
                        ? Optional.of("the form's token is not that of its browser's sign-in")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** What the path's parameters hold may be secret, or typed: only numbers are written. */
    private static String path(UriInfo address) {
        String path = address.getPath();
        for (Map.Entry<String, List<String>> parameter :
                address.getPathParameters().entrySet()) {
            for (String given : parameter.getValue()) {
                if (!given.matches("\\d{1,18}")) {
                    path = path.replace("/" + given, "/{" + parameter.getKey() + "}");
                }
            }
        }
        return path;
    }
}
