package org.readback.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/**
 * Refuses the character U+0000 in addresses and forms. No keyboard makes it, and PostgreSQL keeps no text that holds it: it
 * would be a failure of the server there.
 */
class NoNul {
    private static final String NUL = "\0";

    @WithFormRead
    @ServerRequestFilter
    public void refuse(ResteasyReactiveContainerRequestContext request) {
        if (inAddress(request) || inForm(request)) {
            request.abortWith(Response.status(Response.Status.BAD_REQUEST).build());
        }
    }

    private static boolean inAddress(ContainerRequestContext request) {
        return request.getUriInfo().getPath().contains(NUL)
                || request.getUriInfo().getQueryParameters().values().stream()
                        .flatMap(Collection::stream)
                        .anyMatch(value -> value.contains(NUL));
    }

    private static boolean inForm(ResteasyReactiveContainerRequestContext request) {
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        FormData form = context.getFormData();
        if (form == null) {
            return false;
        }
        for (String name : form) {
            for (FormValue value : form.get(name)) {
                if (name.contains(NUL)
                        || !value.isFileItem() && value.getValue().contains(NUL)) {
                    return true;
                }
            }
        }
        return false;
    }
}
