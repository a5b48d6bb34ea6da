package org.readback.web;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What the layout knows of a request: who asks, and for which page. */
@Named("page")
@RequestScoped
public class PageContext {
    /** Attribute of a security identity: the name to greet its person by. */
    public static final String DISPLAY_NAME = "readback.display-name";

    /** Attribute of a security identity: the {@link Language} its person has chosen, absent if none. */
    public static final String LANGUAGE = "readback.language";

    private final CurrentIdentityAssociation identities;
    private final RoutingContext context;
    private Language language;

    PageContext(CurrentIdentityAssociation identities, RoutingContext context) {
        this.identities = identities;
        this.context = context;
    }

    public boolean signedIn() {
        return !identity().isAnonymous();
    }

    public String name() {
        String name = identity().getAttribute(DISPLAY_NAME);
        return name == null ? identity().getPrincipal().getName() : name;
    }

    public boolean may(String role) {
        return identity().hasRole(role);
    }

    /** Whether the page asked for lies at or under this path. */
    public boolean at(String path) {
        String asked = context.normalizedPath();
        return asked.equals(path) || asked.startsWith(path + "/");
    }

    /** The language the person has chosen, else the one their browser likes best. */
    public Language language() {
        if (language == null) {
            Language chosen = identity().getAttribute(LANGUAGE);
            language = chosen == null ? Language.accepted(context.request().getHeader("Accept-Language")) : chosen;
        }
        return language;
    }

    private SecurityIdentity identity() {
        return identities.getIdentity();
    }
}
