package org.readback.account.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.readback.account.person.SignedInPerson;
import org.readback.web.Redirects;

/** Leads people whose password somebody else chose to the page where they choose their own, whatever they ask for. */
class OwnPasswordFirst {
    private final SecurityIdentity identity;

    OwnPasswordFirst(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter
    public Optional<Response> lead(ResourceInfo resource) {
        boolean must = identity.getPrincipal() instanceof SignedInPerson person && person.mustSetPassword();
        return must && !isOpen(resource) ? Optional.of(Redirects.seeOther("/account/password")) : Optional.empty();
    }

    private static boolean isOpen(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(BeforeOwnPassword.class)
                || resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }
}
