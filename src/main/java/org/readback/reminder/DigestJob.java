package org.readback.reminder;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.scheduler.Scheduled;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.readback.web.Language;
import org.readback.web.Texts;
import org.readback.web.error.Outage;

/**
 * Sends the mails that say that something is due. On several nodes each may try: a mail belongs to whoever claims it. It says
 * how much is due and nothing of what, for others may read a mailbox.
 */
@ApplicationScoped
class DigestJob {
    private static final Logger LOG = Logger.getLogger(DigestJob.class);

    private final MailSetup setup;
    private final DigestService service;
    private final Mailer mailer;

    DigestJob(MailSetup setup, DigestService service, Mailer mailer) {
        this.setup = setup;
        this.service = service;
        this.mailer = mailer;
    }

    /**
     * What a mail says.
     *
     * @param study where to start
     * @param settings where to choose another hour
     * @param stop where to end the mails without signing in
     */
    record Contents(Language language, int due, long minutes, String study, String settings, String stop) {}

    /** The mail as plain text. */
    record Digest(Contents mail) implements TemplateInstance {}

    /** The same for programs that show HTML. */
    record DigestInHtml(Contents mail) implements TemplateInstance {}

    @Scheduled(
            every = "${readback.mail.every}",
            delayed = "2m",
            skipExecutionIf = Outage.Unreachable.class,
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        if (!setup.ready()) {
            return;
        }
        for (long personId : service.open()) {
            Optional<DigestService.Letter> letter = service.claim(personId);
            // Where the server is not there for one, it is not there for the others, whose mails are not claimed yet.
            if (letter.isPresent() && !send(letter.get())) {
                return;
            }
        }
    }

    /** @return false if there was no server to send it with */
    private boolean send(DigestService.Letter letter) {
        try {
            mailer.send(mail(letter));
            service.sent(letter);
            return true;
        } catch (RuntimeException failure) {
            if (!hasCertainlyNotGone(failure)) {
                LOG.warnf(failure, "A mail to person %d may not have gone; it is not sent again", letter.personId());
            } else if (service.failed(letter)) {
                LOG.warnf(
                        "The mail to person %d could not be sent; it is tried for an hour: %s",
                        letter.personId(), failure.getMessage());
            }
            return !isWithoutServer(failure);
        }
    }

    private Mail mail(DigestService.Letter letter) {
        String stop = setup.link("/mail-off/" + letter.secret());
        Contents contents = new Contents(
                letter.language(),
                letter.due(),
                letter.minutes(),
                setup.link("/study"),
                setup.link("/study/reminders"),
                stop);
        Locale locale = letter.language().locale();
        return Mail.withText(
                        letter.address(),
                        Texts.of(ReminderMessages.class, letter.language()).mailSubject(letter.due()),
                        new Digest(contents).setLocale(locale).render())
                .setHtml(new DigestInHtml(contents).setLocale(locale).render())
                .setFrom(setup.from())
                .addHeader("List-Unsubscribe", "<" + stop + ">")
                .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click")
                .addHeader("Auto-Submitted", "auto-generated");
    }

    /** Only these may be tried again: after anything else, such as a reply that did not come, the mail may be on its way. */
    private static boolean hasCertainlyNotGone(Throwable failure) {
        return isWithoutServer(failure)
                || causes(failure).anyMatch(cause -> cause instanceof SMTPException refusal && refusal.isTransient());
    }

    private static boolean isWithoutServer(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof ConnectException
                        || cause instanceof UnknownHostException
                        || cause instanceof NoRouteToHostException);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
