package org.readback.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.account.Person;
import org.readback.bank.BankService;

/** Reads and changes how a person wants to be asked. */
@ApplicationScoped
class SettingsService {
    /** Days of the longest absence, and how far ahead one may be planned. */
    static final int LONGEST_ABSENCE = 366;

    private static final double PERCENT = 100;

    private final Person.Repository people;
    private final StudySettings.Repository settings;
    private final Absence.Repository absences;
    private final TopicRetention.Repository retentions;
    private final BankService bank;
    private final CatchUp catchUp;
    private final StudyClock clock;

    SettingsService(
            Person.Repository people,
            StudySettings.Repository settings,
            Absence.Repository absences,
            TopicRetention.Repository retentions,
            BankService bank,
            CatchUp catchUp,
            StudyClock clock) {
        this.people = people;
        this.settings = settings;
        this.absences = absences;
        this.retentions = retentions;
        this.bank = bank;
        this.catchUp = catchUp;
        this.clock = clock;
    }

    /** An absence as pages show it, with what it is expected to bring. */
    record Away(long id, LocalDate first, LocalDate last, Optional<CatchUp.Forecast> after) {}

    @Transactional
    SettingsForm form(long personId) {
        return SettingsForm.of(settings.of(personId));
    }

    @Transactional
    List<Away> away(long personId) {
        LocalDate today = clock.today(people.findById(personId));
        StudySettings own = settings.of(personId);
        return absences.from(personId, today).stream()
                .map(absence -> new Away(
                        absence.id(),
                        absence.firstDay(),
                        absence.lastDay(),
                        catchUp.forecast(personId, own, absence, today)))
                .toList();
    }

    @Transactional
    void change(long personId, SettingsForm form) {
        StudySettings own = settings.of(personId);
        own.aim(form.minutes());
        own.change(
                StepList.write(StepList.parse(form.learningSteps()).orElseThrow()),
                StepList.write(StepList.parse(form.relearningSteps()).orElseThrow()),
                Integer.parseInt(form.longestInterval()),
                Integer.parseInt(form.dayStart()),
                form.reviews(),
                form.off());
        own.askConfidence(!form.askConfidence().isEmpty());
        settings.getEntityManager().merge(own);
    }

    /**
     * Plans an absence.
     *
     * @return what is wrong with it; empty if it was planned
     */
    @Transactional
    Optional<AbsenceProblem> goAway(long personId, LocalDate first, LocalDate last) {
        LocalDate today = clock.today(people.findById(personId));
        if (last.isBefore(first)) {
            return Optional.of(AbsenceProblem.BACKWARDS);
        }
        if (last.isBefore(today)) {
            return Optional.of(AbsenceProblem.OVER);
        }
        if (last.isAfter(today.plusDays(LONGEST_ABSENCE))) {
            return Optional.of(AbsenceProblem.TOO_FAR);
        }
        boolean overlaps = absences.from(personId, today).stream()
                .anyMatch(planned ->
                        !planned.firstDay().isAfter(last) && !planned.lastDay().isBefore(first));
        if (overlaps) {
            return Optional.of(AbsenceProblem.PLANNED);
        }
        absences.persist(new Absence(personId, first, last));
        return Optional.empty();
    }

    /**
     * A topic, and what the person wants to recall of it.
     *
     * @param language the topic's
     * @param retention whole percent as typed, empty for what they want of all
     */
    record Wish(String topicId, String topic, String language, String retention) {
        Wish typed(String text) {
            return new Wish(topicId, topic, language, text);
        }
    }

    /** Every topic with the person's wish. */
    @Transactional
    List<Wish> wishes(long personId) {
        Map<String, Double> own = retentions.of(personId);
        return bank.topics().stream()
                .map(topic -> new Wish(
                        topic.value(),
                        topic.label(),
                        topic.language(),
                        Optional.ofNullable(own.get(topic.value()))
                                .map(retention -> String.valueOf(Math.round(retention * PERCENT)))
                                .orElse("")))
                .toList();
    }

    /** Makes these the person's wishes; those for topics that there are not any more are dropped. */
    @Transactional
    void wish(long personId, Map<String, Integer> percentByTopic) {
        Map<String, Double> wishes = new HashMap<>();
        bank.topics()
                .forEach(topic -> Optional.ofNullable(percentByTopic.get(topic.value()))
                        .ifPresent(percent -> wishes.put(topic.value(), percent / PERCENT)));
        retentions.become(personId, wishes);
    }

    /**
     * Takes an absence of the person back; one of somebody else is not touched. One that has begun ends yesterday instead:
     * what has waited until now is spread all the same.
     */
    @Transactional
    void comeBack(long personId, long absenceId) {
        LocalDate today = clock.today(people.findById(personId));
        absences.find("id = ?1 and personId = ?2", absenceId, personId)
                .firstResultOptional()
                .ifPresent(absence -> {
                    if (absence.firstDay().isBefore(today)) {
                        absence.endOn(today.minusDays(1));
                    } else {
                        absences.delete(absence);
                    }
                });
    }
}
