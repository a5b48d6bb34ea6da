package org.readback.settings;

import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.memory.schedule.StepList;
import org.readback.web.FormErrors;

/** How a person wants to be asked, as typed, so that what is wrong can be shown again. */
record SettingsForm(
        @RestForm("new-per-day") @Pattern(regexp = "1000|\\d{1,3}", message = "{settings.newPerDay}")
        String newPerDay,

        @RestForm("desired-retention") @Pattern(regexp = "[7-9]\\d", message = "{settings.retention}")
        String desiredRetention,

        @RestForm("learning-steps") String learningSteps,
        @RestForm("relearning-steps") String relearningSteps,

        @RestForm("minutes-per-day")
        @Pattern(regexp = "|[1-9]\\d?|[1-5]\\d{2}|600", message = "{settings.minutesPerDay}")
        String minutesPerDay,

        @RestForm("longest-interval")
        @Pattern(
                regexp = "[1-9]\\d{0,3}|[1-2]\\d{4}|3[0-5]\\d{3}|36[0-4]\\d{2}|36500",
                message = "{settings.longestInterval}")
        String longestInterval,

        @RestForm("day-start") @Pattern(regexp = "1?\\d|2[0-3]", message = "{settings.dayStart}")
        String dayStart,

        @RestForm("reviews-per-day") @Pattern(regexp = "\\d{0,4}", message = "{settings.reviewsPerDay}")
        String reviewsPerDay,

        @RestForm("day-off") List<String> daysOff,
        @RestForm("ask-confidence") String askConfidence) {
    private static final double PERCENT = 100;

    SettingsForm {
        newPerDay = Objects.requireNonNullElse(newPerDay, "").strip();
        desiredRetention = Objects.requireNonNullElse(desiredRetention, "").strip();
        learningSteps = Objects.requireNonNullElse(learningSteps, "").strip();
        relearningSteps = Objects.requireNonNullElse(relearningSteps, "").strip();
        longestInterval = Objects.requireNonNullElse(longestInterval, "").strip();
        dayStart = Objects.requireNonNullElse(dayStart, "").strip();
        reviewsPerDay = Objects.requireNonNullElse(reviewsPerDay, "").strip();
        minutesPerDay = Objects.requireNonNullElse(minutesPerDay, "").strip();
        daysOff = daysOff == null ? List.of() : List.copyOf(daysOff);
        askConfidence = Objects.requireNonNullElse(askConfidence, "");
    }

    static SettingsForm of(StudySettings settings) {
        return new SettingsForm(
                String.valueOf(settings.newPerDay()),
                String.valueOf(Math.round(settings.desiredRetention() * PERCENT)),
                settings.learningSteps(),
                settings.relearningSteps(),
                settings.minutesPerDay().isPresent()
                        ? String.valueOf(settings.minutesPerDay().getAsInt())
                        : "",
                String.valueOf(settings.longestInterval()),
                String.valueOf(settings.dayStartHour()),
                settings.reviewsPerDay() == StudySettings.NO_LIMIT ? "" : String.valueOf(settings.reviewsPerDay()),
                settings.daysOff().stream().map(DayOfWeek::name).toList(),
                settings.asksConfidence() ? "yes" : "");
    }

    /** What the constraints of single fields do not say. */
    FormErrors and(FormErrors errors, SettingsMessages say) {
        FormErrors all = errors;
        if (StepList.parse(learningSteps).isEmpty()) {
            all = all.and("learningSteps", say.noSteps());
        }
        if (StepList.parse(relearningSteps).isEmpty()) {
            all = all.and("relearningSteps", say.noSteps());
        }
        if (off().size() != daysOff.stream().distinct().count()) {
            all = all.and("daysOff", say.noWeekday());
        } else if (off().size() == DayOfWeek.values().length) {
            all = all.and("daysOff", say.noDayLeft());
        }
        return all;
    }

    List<DayOfWeek> off() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> daysOff.contains(day.name()))
                .toList();
    }

    int cards() {
        return Integer.parseInt(newPerDay);
    }

    double retention() {
        return Integer.parseInt(desiredRetention) / PERCENT;
    }

    int minutes() {
        return minutesPerDay.isEmpty() ? 0 : Integer.parseInt(minutesPerDay);
    }

    int reviews() {
        return reviewsPerDay.isEmpty() ? StudySettings.NO_LIMIT : Integer.parseInt(reviewsPerDay);
    }
}
