package org.readback.study.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.settings.Absence;
import org.readback.settings.StudyClock;
import org.readback.settings.StudySettings;
import org.readback.study.queue.CatchUp;

/** Plans days on which a person will not study, and says what that is expected to bring. */
@ApplicationScoped
class AbsenceService {
    /** Days of the longest absence, and how far ahead one may be planned. */
    static final int LONGEST_ABSENCE = 366;

    private final Person.Repository people;
    private final StudySettings.Repository settings;
    private final Absence.Repository absences;
    private final CatchUp catchUp;
    private final StudyClock clock;

    AbsenceService(
            Person.Repository people,
            StudySettings.Repository settings,
            Absence.Repository absences,
            CatchUp catchUp,
            StudyClock clock) {
        this.people = people;
        this.settings = settings;
        this.absences = absences;
        this.catchUp = catchUp;
        this.clock = clock;
    }

    /** An absence as pages show it, with what it is expected to bring. */
    record Away(long id, LocalDate first, LocalDate last, Optional<CatchUp.Forecast> after) {}

    /** The person's absences that are not over, the nearest first. */
    @Transactional
    List<Away> of(long personId) {
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

    /**
     * Plans an absence.
     *
     * @return what is wrong with it; empty if it was planned
     */
    @Transactional
    Optional<AbsenceProblem> plan(long personId, LocalDate first, LocalDate last) {
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
     * Takes an absence of the person back; one of somebody else is not touched. One that has begun ends yesterday instead:
     * what has waited until now is spread all the same.
     */
    @Transactional
    void takeBack(long personId, long absenceId) {
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
