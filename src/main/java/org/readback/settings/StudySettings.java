package org.readback.settings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.person.Person;
import org.readback.memory.schedule.SchedulingSettings;
import org.readback.memory.schedule.StepList;
import org.readback.memory.schedule.StudyCalendar;

/** How a person wants to be asked. Nobody's row means the defaults. */
@Entity
@Table(name = "study_settings")
public class StudySettings {
    /** Reviews a day without a limit that anybody would notice. */
    static final int NO_LIMIT = 9999;

    private static final int NEW_PER_DAY = 10;
    private static final int LETTERS = 3;

    @Id
    private long personId;

    private int newPerDay;
    private double desiredRetention;
    private int minutesPerDay;
    private String learningSteps;
    private String relearningSteps;
    private int longestInterval;
    private int dayStartHour;
    private int reviewsPerDay;
    private String daysOff;
    private boolean asksConfidence;

    protected StudySettings() {}

    /** The defaults of this person. */
    StudySettings(long personId) {
        this.personId = personId;
        this.newPerDay = NEW_PER_DAY;
        this.desiredRetention = SchedulingSettings.DEFAULTS.desiredRetention();
        this.learningSteps = StepList.write(SchedulingSettings.DEFAULTS.learningSteps());
        this.relearningSteps = StepList.write(SchedulingSettings.DEFAULTS.relearningSteps());
        this.longestInterval = SchedulingSettings.DEFAULTS.maximumIntervalDays();
        this.dayStartHour = StudyCalendar.DEFAULT_DAY_START.getHour();
        this.reviewsPerDay = NO_LIMIT;
        this.daysOff = "";
    }

    /** Questions to be met for the first time on one day at most, 0 to 1,000. */
    public int newPerDay() {
        return newPerDay;
    }

    /** How likely the person wants to recall what is due, 0.70 to 0.99, where they say nothing else of its topic. */
    public double desiredRetention() {
        return desiredRetention;
    }

    void change(int cards, double retention) {
        newPerDay = cards;
        desiredRetention = retention;
    }

    /** Steps as {@link StepList} writes them. */
    String learningSteps() {
        return learningSteps;
    }

    /** As {@link #learningSteps}. */
    public String relearningSteps() {
        return relearningSteps;
    }

    /** Days, 1 to 36,500. */
    int longestInterval() {
        return longestInterval;
    }

    /** Local hour at which a study day begins, 0 to 23. */
    public int dayStartHour() {
        return dayStartHour;
    }

    /** Due reviews to be asked on one day at most. */
    public int reviewsPerDay() {
        return reviewsPerDay;
    }

    /** Weekdays on which the person does not want to study. */
    public Set<DayOfWeek> daysOff() {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        Stream.of(DayOfWeek.values())
                .filter(day -> daysOff.contains(letters(day)))
                .forEach(days::add);
        return days;
    }

    /** Whether the person wants to be asked how sure they are before they see a verdict. */
    public boolean asksConfidence() {
        return asksConfidence;
    }

    void askConfidence(boolean asked) {
        asksConfidence = asked;
    }

    void change(String learning, String relearning, int interval, int hour, int reviews, Collection<DayOfWeek> off) {
        learningSteps = learning;
        relearningSteps = relearning;
        longestInterval = interval;
        dayStartHour = hour;
        reviewsPerDay = reviews;
        daysOff = off.stream().sorted().map(StudySettings::letters).collect(Collectors.joining(","));
    }

    /** Minutes a day after which the person wants to have done enough, at least 1; empty for no such target. */
    public OptionalInt minutesPerDay() {
        return minutesPerDay == 0 ? OptionalInt.empty() : OptionalInt.of(minutesPerDay);
    }

    /** @param minutes a day; 0 for no target */
    void aim(int minutes) {
        minutesPerDay = minutes;
    }

    /** What the scheduler is told. */
    public SchedulingSettings scheduling(double desiredRetention) {
        return new SchedulingSettings(
                desiredRetention,
                StepList.parse(learningSteps).orElseThrow(),
                StepList.parse(relearningSteps).orElseThrow(),
                longestInterval,
                true);
    }

    /** The person's study days. */
    public StudyCalendar calendar(Person person) {
        return calendar(person.zone());
    }

    /** The person's study days in a zone that they were in. Nothing else makes a person's calendar. */
    public StudyCalendar calendar(ZoneId zone) {
        return new StudyCalendar(zone, LocalTime.of(dayStartHour, 0));
    }

    private static String letters(DayOfWeek day) {
        return day.name().substring(0, LETTERS);
    }

    /** Queries for settings. */
    @ApplicationScoped
    public static class Repository implements PanacheRepositoryBase<StudySettings, Long> {
        /** The person's settings; the defaults where they have none, not in the database. */
        public StudySettings of(long personId) {
            return findByIdOptional(personId).orElseGet(() -> new StudySettings(personId));
        }

        /** The study day that it is for each of these people. */
        public Map<Long, LocalDate> days(Collection<Person> people, Instant now) {
            Map<Long, StudySettings> own = people.isEmpty()
                    ? Map.of()
                    : list("personId in ?1", people.stream().map(Person::id).toList()).stream()
                            .collect(Collectors.toMap(settings -> settings.personId, Function.identity()));
            return people.stream()
                    .collect(Collectors.toMap(
                            Person::id,
                            person -> own.getOrDefault(person.id(), new StudySettings(person.id()))
                                    .calendar(person)
                                    .dayOf(now)));
        }
    }
}
