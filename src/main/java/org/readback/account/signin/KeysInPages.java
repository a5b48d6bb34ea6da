package org.readback.account.signin;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.stream.Stream;
import org.readback.account.person.KeyAction;
import org.readback.account.person.SessionKeys;

/** The keys of whoever asks, for the pages that name them and the script that listens; without asking the database. */
@Named("keys")
@RequestScoped
public class KeysInPages {
    /** Attribute of a security identity: the person's own keys. */
    static final String ATTRIBUTE = "readback.keys";

    private final SecurityIdentity identity;

    KeysInPages(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The person's key for the action that usually has this one. */
    public String of(String usual) {
        SessionKeys keys = SessionKeys.read(own());
        return Stream.of(KeyAction.values())
                .filter(action -> action.usual().equals(usual))
                .map(keys::of)
                .findFirst()
                .orElse(usual);
    }

    /** What differs from the usual keys, as {@link SessionKeys#write} writes it. */
    public String own() {
        return Objects.requireNonNullElse(identity.getAttribute(ATTRIBUTE), "");
    }
}
