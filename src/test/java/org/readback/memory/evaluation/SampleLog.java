package org.readback.memory.evaluation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.readback.memory.schedule.StudyCalendar;

/** 12,580 reviews of 1,205 cards by one person, from py-fsrs' test suite (MIT licence, beside the file). */
public final class SampleLog {

    /** As other programs read it: UTC, the day turning at four. */
    public static final StudyCalendar CALENDAR = new StudyCalendar(ZoneOffset.UTC, StudyCalendar.DEFAULT_DAY_START);

    private SampleLog() {}

    public static List<LoggedReview> reviews() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(SampleLog.class.getResourceAsStream("review-log-1205-cards.csv")),
                StandardCharsets.UTF_8)) {
            return ReviewLogCsv.read("review-log-1205-cards.csv", reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ReviewLog log() {
        return ReviewLog.of(reviews(), CALENDAR);
    }
}
