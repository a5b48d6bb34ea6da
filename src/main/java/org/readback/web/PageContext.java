package org.readback.web;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the layout knows of a request: who asks, and for which page. */
@Named("page")
@RequestScoped
public class PageContext {
    /** Attribute of a security identity: the name to greet its person by. */
    public static final String DISPLAY_NAME = "readback.display-name";

    /** Attribute of a security identity: the {@link Language} its person has chosen, absent if none. */
    public static final String LANGUAGE = "readback.language";

    /** Attribute of a security identity: the theme its person chose, {@code light} or {@code dark}; empty for the system's. */
    public static final String THEME = "readback.theme";

    /** Attribute of a security identity: the text size its person chose, empty for the usual one. */
    public static final String TEXT_SIZE = "readback.text-size";

    /** Attribute of a security identity: whether its person wants to hear verdicts. */
    public static final String SOUNDS = "readback.sounds";

    /** Key of a request's context: why it could not be found out who asks, if it could not. */
    public static final String IDENTITY_FAILURE = "readback.identity-failure";

    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

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

    /** A letter or two that stand for the person: the first of their first two names. */
    public String initials() {
        return Stream.of(name().strip().split("\\s+", 3))
                .limit(2)
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(language().locale());
    }

    /** {@code light} or {@code dark} where the person has chosen, else empty. */
    public String theme() {
        return text(THEME);
    }

    /** As a page tells the browser which colours it has. */
    public String colorScheme() {
        return theme().isEmpty() ? "light dark" : theme();
    }

    /** The text size that the person has chosen, empty for the usual one. */
    public String textSize() {
        return text(TEXT_SIZE);
    }

    public boolean sounds() {
        return Boolean.TRUE.equals(identity().getAttribute(SOUNDS));
    }

    public boolean may(String role) {
        return identity().hasRole(role);
    }

    /** Whether reports are part of what the person does. */
    public boolean mayReadReports() {
        return Stream.of("STAFFER", "INSTRUCTOR", "ADMINISTRATOR").anyMatch(this::may);
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

    private String text(String attribute) {
        return Objects.requireNonNullElse(identity().getAttribute(attribute), "");
    }

    /** Who asks; nobody where that could not be found out, because a page that says so must not ask once more. */
    private SecurityIdentity identity() {
        return context.get(IDENTITY_FAILURE) == null ? identities.getIdentity() : NOBODY;
    }
}
