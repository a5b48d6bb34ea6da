package org.readback.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import org.readback.memory.schedule.StudyCalendar;

/**
 * What a command about a review log is told.
 *
 * @param json whether results are JSON
 * @param calendar the person's study days
 */
record LogOptions(Path file, boolean json, StudyCalendar calendar) {

    /** @throws MisunderstoodException for anything it does not know, or without exactly one file */
    static LogOptions of(List<String> arguments) {
        Path file = null;
        boolean json = false;
        ZoneId zone = ZoneOffset.UTC;
        LocalTime dayStart = StudyCalendar.DEFAULT_DAY_START;
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            try {
                switch (argument) {
                    case "--json" -> json = true;
                    case "--zone" -> zone = ZoneId.of(valueOf(argument, rest));
                    case "--day-start" -> dayStart = LocalTime.parse(valueOf(argument, rest));
                    default -> {
                        if (argument.startsWith("-")) {
                            throw new MisunderstoodException("there is no option \"" + argument + "\"");
                        }
                        if (file != null) {
                            throw new MisunderstoodException("one file at a time, not " + file + " and " + argument);
                        }
                        file = Path.of(argument);
                    }
                }
            } catch (DateTimeException e) {
                throw new MisunderstoodException(argument + ": " + e.getMessage());
            }
        }
        if (file == null) {
            throw new MisunderstoodException("the file is missing");
        }
        return new LogOptions(file, json, new StudyCalendar(zone, dayStart));
    }

    private static String valueOf(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new MisunderstoodException(option + " needs a value");
        }
        return rest.next();
    }
}
