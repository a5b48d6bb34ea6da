package org.readback.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.readback.account.own.MailAddressChanged;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.review.log.StudyDay;
import org.readback.settings.Absence;
import org.readback.settings.StudyClock;
import org.readback.settings.StudySettings;
import org.readback.study.session.DayService;
import org.readback.web.Language;

/** Who wants to be told by mail that something is due, and whether they are to be told now. */
@ApplicationScoped
@Transactional
class DigestService {
    private final Person.Repository people;
    private final MailDigest.Repository digests;
    private final StudySettings.Repository settings;
    private final Absence.Repository absences;
    private final StudyDay.Repository days;
    private final DayService dayService;
    private final StudyClock clock;

    DigestService(
            Person.Repository people,
            MailDigest.Repository digests,
            StudySettings.Repository settings,
            Absence.Repository absences,
            StudyDay.Repository days,
            DayService dayService,
            StudyClock clock) {
        this.people = people;
        this.digests = digests;
        this.settings = settings;
        this.absences = absences;
        this.days = days;
        this.dayService = dayService;
        this.clock = clock;
    }

    /**
     * What a mail is made of.
     *
     * @param minutes about how long the day takes
     * @param secret for the link that stops the mails
     */
    record Letter(
            long personId, LocalDate day, String address, Language language, int due, long minutes, String secret) {}

    /** The hour at which the person wants mail; empty where they want none. */
    Optional<Integer> hour(long personId) {
        return digests.findByIdOptional(personId).map(MailDigest::atHour);
    }

    /**
     * Sends the person mail from now on, or changes when.
     *
     * @return false if they have given no address
     */
    boolean want(long personId, int hour) {
        if (people.findById(personId).mailAddress().isEmpty()) {
            return false;
        }
        Optional<MailDigest> wanted = digests.findByIdOptional(personId);
        wanted.ifPresent(digest -> digest.at(hour));
        if (wanted.isEmpty()) {
            digests.persist(new MailDigest(personId, hour));
        }
        return true;
    }

    void stop(long personId) {
        digests.deleteById(personId);
    }

    /** Whether the link in a mail still stops anything. */
    boolean isGood(String secret) {
        return digests.bySecret(secret).isPresent();
    }

    /** Stops the mails that carry this secret, whoever asks. */
    void stop(String secret) {
        digests.delete("secret", secret);
    }

    /** Links that went to the old address are no good any more; without an address there are no mails. */
    void moved(@Observes MailAddressChanged change) {
        if (change.given()) {
            digests.findByIdOptional(change.personId()).ifPresent(MailDigest::renewSecret);
        } else {
            digests.deleteById(change.personId());
        }
    }

    /** People of whom it may have to be decided now. */
    List<Long> open() {
        // No zone is more than a day ahead of UTC.
        return digests.notSettled(
                clock.now().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1));
    }

    /**
     * Decides, once a study day from the person's hour on, whether they get a mail. That it was decided is written down
     * before the mail goes: rather none than two.
     */
    Optional<Letter> claim(long personId) {
        MailDigest digest = digests.findById(personId, LockModeType.PESSIMISTIC_WRITE);
        Person person = people.findById(personId);
        if (digest == null
                || !person.enabled()
                || !person.has(Role.STAFFER)
                || person.mailAddress().isEmpty()) {
            return Optional.empty();
        }
        StudySettings own = settings.of(personId);
        LocalDate today = own.calendar(person).dayOf(clock.now());
        if (digest.isSettled(today) || isEarly(digest, own, person, today)) {
            return Optional.empty();
        }
        digest.settle(today);
        boolean away = own.daysOff().contains(today.getDayOfWeek())
                || absences.from(personId, today).stream().anyMatch(absence -> absence.covers(today));
        if (away || days.of(personId, today).reviews() > 0) {
            return Optional.empty();
        }
        DayService.DayView ahead = dayService.day(personId);
        return ahead.left().due() == 0
                ? Optional.empty()
                : Optional.of(new Letter(
                        personId,
                        today,
                        person.mailAddress().get(),
                        person.language().orElse(Language.ENGLISH),
                        ahead.left().due(),
                        ahead.takes().minutes(),
                        digest.secret()));
    }

    /** The mail has gone. */
    void sent(Letter letter) {
        digests.findByIdOptional(letter.personId()).ifPresent(MailDigest::sent);
    }

    /**
     * The mail has certainly not gone, and may be tried again.
     *
     * @return whether this was the first try
     */
    boolean failed(Letter letter) {
        return digests.findByIdOptional(letter.personId())
                .map(digest -> digest.failed(letter.day(), clock.now()))
                .orElse(false);
    }

    /** An hour before the study day's own beginning belongs to its end. */
    private boolean isEarly(MailDigest digest, StudySettings own, Person person, LocalDate today) {
        LocalDate on = digest.atHour() < own.dayStartHour() ? today.plusDays(1) : today;
        return clock.now()
                .isBefore(on.atTime(LocalTime.of(digest.atHour(), 0))
                        .atZone(person.zone())
                        .toInstant());
    }
}
