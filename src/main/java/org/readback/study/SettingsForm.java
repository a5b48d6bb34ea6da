package org.readback.study;

import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.web.FormErrors;

/** How a person wants to be asked, as typed, so that what is wrong can be shown again. */
record SettingsForm(
        @RestForm("learning-steps") String learningSteps,
        @RestForm("relearning-steps") String relearningSteps,

        @RestForm("minutes-per-day")
        @Pattern(
                regexp = "|[1-9]\\d?|[1-5]\\d{2}|600",
                message = "Give a whole number of minutes from 1 to 600, or nothing for no target.")
        String minutesPerDay,

        @RestForm("longest-interval")
        @Pattern(
                regexp = "[1-9]\\d{0,3}|[1-2]\\d{4}|3[0-5]\\d{3}|36[0-4]\\d{2}|36500",
                message = "Give a whole number of days from 1 to 36500.")
        String longestInterval,

        @RestForm("day-start") @Pattern(regexp = "1?\\d|2[0-3]", message = "Choose an hour from the list.")
        String dayStart,

        @RestForm("reviews-per-day")
        @Pattern(regexp = "\\d{0,4}", message = "Give a whole number up to 9999, or nothing for no limit.")
        String reviewsPerDay,

        @RestForm("day-off") List<String> daysOff,
        @RestForm("ask-confidence") String askConfidence) {
    private static final String STEPS =
            "Give up to six waits with their unit, like 1m 10m or 30m 4h 1d; at most 30d each.";

    SettingsForm {
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
    FormErrors and(FormErrors errors) {
        FormErrors all = errors;
        if (StepList.parse(learningSteps).isEmpty()) {
            all = all.and("learningSteps", STEPS);
        }
        if (StepList.parse(relearningSteps).isEmpty()) {
            all = all.and("relearningSteps", STEPS);
        }
        if (off().size() != daysOff.stream().distinct().count()) {
            all = all.and("daysOff", "Choose weekdays from the list.");
        } else if (off().size() == DayOfWeek.values().length) {
            all = all.and("daysOff", "Leave at least one day of the week to study.");
        }
        return all;
    }

    List<DayOfWeek> off() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> daysOff.contains(day.name()))
                .toList();
    }

    int minutes() {
        return minutesPerDay.isEmpty() ? 0 : Integer.parseInt(minutesPerDay);
    }

    int reviews() {
        return reviewsPerDay.isEmpty() ? StudySettings.NO_LIMIT : Integer.parseInt(reviewsPerDay);
    }
}
