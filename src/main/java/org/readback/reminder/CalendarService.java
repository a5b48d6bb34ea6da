package org.readback.reminder;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.account.credential.Token;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.memory.schedule.DayLoad;
import org.readback.review.card.DueCards;
import org.readback.review.learner.DayLoads;
import org.readback.settings.StudyClock;
import org.readback.settings.StudySettings;
import org.readback.web.Language;
import org.readback.web.Texts;

/** A person's due load as a calendar (RFC 5545), behind an address that only they are told. */
@ApplicationScoped
class CalendarService {
    private static final int DAYS = 30;

    private final Person.Repository people;
    private final CalendarFeed.Repository feeds;
    private final DueCards due;
    private final StudySettings.Repository settings;
    private final DayLoads loads;
    private final StudyClock clock;

    CalendarService(
            Person.Repository people,
            CalendarFeed.Repository feeds,
            DueCards due,
            StudySettings.Repository settings,
            DayLoads loads,
            StudyClock clock) {
        this.people = people;
        this.feeds = feeds;
        this.due = due;
        this.settings = settings;
        this.loads = loads;
        this.clock = clock;
    }

    @Transactional
    boolean exists(long personId) {
        return feeds.findByIdOptional(personId).isPresent();
    }

    /** Makes a new address; the one before is no good any more. */
    @Transactional
    Token make(long personId) {
        Token secret = Token.fresh();
        feeds.deleteById(personId);
        feeds.flush();
        feeds.persist(new CalendarFeed(personId, secret, clock.now()));
        return secret;
    }

    /** Takes the address back. */
    @Transactional
    void takeBack(long personId) {
        feeds.deleteById(personId);
    }

    /** The calendar behind an address: one entry for each of the next days with due cards; empty if there is no such one. */
    @Transactional
    Optional<String> read(String secret) {
        return feeds.bySecret(secret)
                .map(feed -> people.findById(feed.personId()))
                .filter(Person::enabled)
                .filter(person -> person.has(Role.STAFFER))
                .map(person -> Biweekly.write(calendar(person)).go());
    }

    private ICalendar calendar(Person person) {
        LocalDate today = clock.today(person);
        DayLoad open = loads.of(person.id(), settings.of(person.id()), today, "", Optional.empty());
        Map<LocalDate, Long> byDay = due.dueUntil(person.id(), today.plusDays(DAYS)).stream()
                .collect(Collectors.toMap(
                        one -> one.day().isBefore(today) ? today : one.day(), DueCards.DueOn::cards, Long::sum));
        // What a calendar program sends says nothing of the person's language.
        ReminderMessages say =
                Texts.of(ReminderMessages.class, person.language().orElse(Language.ENGLISH));
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Readback//Due cards//EN");
        byDay.entrySet().stream()
                .filter(one -> !open.closed((int) ChronoUnit.DAYS.between(today, one.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> calendar.addEvent(event(person, one.getKey(), one.getValue(), say)));
        return calendar;
    }

    private VEvent event(Person person, LocalDate on, long cards, ReminderMessages say) {
        VEvent event = new VEvent();
        event.setUid("readback-" + person.id() + "-" + on);
        event.setDateTimeStamp(Date.from(clock.now()));
        event.setDateStart(new DateStart(date(on), false));
        event.setDateEnd(new DateEnd(date(on.plusDays(1)), false));
        event.setSummary(say.event(cards));
        event.setTransparency(true);
        return event;
    }

    /** A date without a time is written in the machine's zone. */
    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
