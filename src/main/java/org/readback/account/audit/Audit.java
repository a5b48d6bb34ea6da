package org.readback.account.audit;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import org.readback.account.person.CurrentPerson;
import org.readback.web.request.LogText;

/**
 * Remembers who did what to accounts, teams and the bank, in the transaction that does it and in the log. Nothing secret
 * may be passed in.
 */
@ApplicationScoped
public class Audit {
    private static final Logger LOG = Logger.getLogger(Audit.class);
    private static final int LONGEST_ACTION = 40;
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_DETAIL = 1000;

    private final AuditEntry.Repository entries;
    private final CurrentPerson current;
    private final Clock clock;

    Audit(AuditEntry.Repository entries, CurrentPerson current, Clock clock) {
        this.entries = entries;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Records something the current person does.
     *
     * @param action what was done, e.g. {@code person.roles}; at most 40 characters
     * @param subject to what, e.g. a sign-in name; cut at 200 characters
     * @param detail more about it, may be empty; cut at 1000 characters
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String action, String subject, String detail) {
        record(actor(), action, subject, detail);
    }

    /** As {@link #record(String, String, String)}, for when nobody, or somebody not signed in yet, does it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(OptionalLong actor, String action, String subject, String detail) {
        if (action.length() > LONGEST_ACTION) {
            throw new IllegalArgumentException("action longer than " + LONGEST_ACTION + ": " + action);
        }
        Long actorId = actor.isPresent() ? actor.getAsLong() : null;
        entries.persist(new AuditEntry(
                clock.instant(), actorId, action, cut(subject, LONGEST_SUBJECT), cut(detail, LONGEST_DETAIL)));
        LOG.infof(
                "%s %s %s by %s",
                action,
                LogText.escape(cut(subject, LONGEST_SUBJECT)),
                LogText.escape(cut(detail, LONGEST_DETAIL)),
                actorId == null ? "nobody" : actorId);
    }

    /** Jobs run outside of any request: nobody's. */
    private OptionalLong actor() {
        return Arc.container().requestContext().isActive() ? current.optionalId() : OptionalLong.empty();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
