package org.readback.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.credential.Token;

/**
 * That a person wants a mail on days on which something is due, and what became of today's. Its secret is kept as it is, for
 * every mail must carry it: whoever reads it can stop the mails and do nothing else.
 */
@Entity
@Table(name = "mail_digest")
public class MailDigest {
    /** How long a mail that could not be sent is tried again. */
    static final Duration TRIED_FOR = Duration.ofHours(1);

    /** A first try longer ago than this was one of another day. */
    private static final Duration ANOTHER_DAY = Duration.ofHours(12);

    @Id
    private long personId;

    private int atHour;
    private String secret;
    private LocalDate settledDay;
    private Instant triedAt;

    protected MailDigest() {}

    MailDigest(long personId, int atHour) {
        this.personId = personId;
        this.atHour = atHour;
        this.secret = Token.fresh().secret();
    }

    /** Local hour from which on the mail may come. */
    int atHour() {
        return atHour;
    }

    /** In the link that stops the mails. */
    String secret() {
        return secret;
    }

    boolean isSettled(LocalDate today) {
        return settledDay != null && !settledDay.isBefore(today);
    }

    void at(int hour) {
        atHour = hour;
    }

    /** Links in mails that were sent before are no good any more. */
    void renewSecret() {
        secret = Token.fresh().secret();
    }

    /** It is decided whether there is a mail today; there is no second one. */
    void settle(LocalDate today) {
        settledDay = today;
    }

    /** The mail has gone. */
    void sent() {
        triedAt = null;
    }

    /**
     * The mail has certainly not gone. It is tried again until an hour after it was first tried.
     *
     * @return whether this was the first try
     */
    boolean failed(LocalDate today, Instant now) {
        boolean first = triedAt == null || triedAt.plus(ANOTHER_DAY).isBefore(now);
        if (first) {
            triedAt = now;
        }
        if (now.isBefore(triedAt.plus(TRIED_FOR))) {
            settledDay = today.minusDays(1);
        } else {
            triedAt = null;
        }
        return first;
    }

    /** Queries for digests. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<MailDigest, Long> {
        Optional<MailDigest> bySecret(String secret) {
            return find("secret", secret).firstResultOptional();
        }

        /** People for whom a study day before this one was the last that was settled. */
        List<Long> notSettled(LocalDate day) {
            return getEntityManager()
                    .createQuery(
                            "select d.personId from MailDigest d"
                                    + " where d.settledDay is null or d.settledDay < ?1 order by d.personId",
                            Long.class)
                    .setParameter(1, day)
                    .getResultList();
        }
    }
}
