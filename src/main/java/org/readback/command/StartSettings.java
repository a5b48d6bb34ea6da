package org.readback.command;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.parser.CronParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a start that failed was told, as far as saying why needs it.
 *
 * @param values each setting's value by its name
 */
record StartSettings(Function<String, Optional<String>> values) {
    static final String HTTP_PORT = "quarkus.http.port";
    static final String MANAGEMENT_PORT = "quarkus.management.port";

    private static final Pattern H2_FILE =
            Pattern.compile("jdbc:h2:(?:(?:journaled|file|async|split|retry):)*(?!mem:|tcp:)(.+)");
    private static final int LAST_PORT = 65_535;
    private static final Set<String> SWITCHED_OFF = Set.of("off", "disabled");

    /** Environment variables are what most people set. */
    static String variable(String setting) {
        return setting.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    String value(String setting) {
        return values.apply(setting).orElse("");
    }

    /** Where the database is, without what follows: there may be a password in it. */
    String database() {
        return value("quarkus.datasource.jdbc.url").split("[;?]", 2)[0];
    }

    String user() {
        return value("quarkus.datasource.username");
    }

    /** The database's file, where it is in one. */
    Optional<Path> file() {
        Matcher file = H2_FILE.matcher(database());
        return file.matches() ? Optional.of(Path.of(file.group(1) + ".mv.db")) : Optional.empty();
    }

    /** What Quarkus refuses without saying which setting it was; each with its name, its value and what would be right. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        Stream.of(HTTP_PORT, MANAGEMENT_PORT)
                .filter(setting ->
                        values.apply(setting).filter(port -> !isPort(port)).isPresent())
                .forEach(setting -> wrong.add(wrong(setting, "a number from 0 to " + LAST_PORT)));
        Stream.of("readback.backup.cron", "readback.memory.fit-cron")
                .filter(setting ->
                        values.apply(setting).filter(cron -> !isTimetable(cron)).isPresent())
                .forEach(
                        setting -> wrong.add(
                                wrong(
                                        setting,
                                        "\"off\" or a cron expression with seconds, such as \"0 30 3 * * ?\" for every night at 03:30")));
        Optional.of("readback.mail.every")
                .filter(setting -> values.apply(setting)
                        .filter(every -> !isInterval(every))
                        .isPresent())
                .ifPresent(setting -> wrong.add(wrong(setting, "\"off\" or a time such as 10m or 1h")));
        return wrong;
    }

    private String wrong(String setting, String right) {
        return wrong(setting, value(setting), "it must be " + right);
    }

    static String wrong(String setting, String value, String right) {
        return "the setting " + setting + " (" + variable(setting) + ") is \"" + value + "\": " + right;
    }

    private static boolean isPort(String text) {
        return text.matches("\\d{1,5}") && Integer.parseInt(text) <= LAST_PORT;
    }

    private static boolean isTimetable(String text) {
        if (SWITCHED_OFF.contains(text)) {
            return true;
        }
        try {
            new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ)).parse(text);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static boolean isInterval(String text) {
        return SWITCHED_OFF.contains(text) || text.matches("(?i)P.+|\\d+(ms|[smhd])?|(\\d+[dhms]){2,4}");
    }
}
