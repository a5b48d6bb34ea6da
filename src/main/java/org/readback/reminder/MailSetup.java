package org.readback.reminder;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Whether this program sends mail at all, and as whom. It does where the administrator has said who it comes from and by
 * which address the program is reached: a mail without links would be of no use.
 */
@ApplicationScoped
class MailSetup {
    private static final Logger LOG = Logger.getLogger(MailSetup.class);

    private final Optional<String> from;
    private final Optional<String> publicUrl;

    MailSetup(
            @ConfigProperty(name = "readback.mail.from") Optional<String> from,
            @ConfigProperty(name = "readback.public-url") Optional<String> publicUrl) {
        this.from = from.map(String::strip).filter(text -> !text.isEmpty());
        this.publicUrl = publicUrl.map(String::strip).filter(MailSetup::isAddress);
    }

    void complain(@Observes StartupEvent start) {
        if (from.isPresent() && publicUrl.isEmpty()) {
            LOG.warn("No mail is sent: readback.mail.from is set, but readback.public-url is not an address such as"
                    + " https://readback.example.org");
        }
    }

    boolean ready() {
        return from.isPresent() && publicUrl.isPresent();
    }

    /** The sender of mails; only where {@link #ready}. */
    String from() {
        return from.orElseThrow();
    }

    /** A page's address for somebody who is elsewhere; only where {@link #ready}. */
    String link(String path) {
        return publicUrl.orElseThrow().replaceAll("/+$", "") + path;
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
