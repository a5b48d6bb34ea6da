package org.readback.command;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.net.BindException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.hibernate.tool.schema.spi.SchemaManagementException;
import org.readback.bank.yaml.BankInvalid;

/** Finds, in what a start threw, what kept it from starting. This is the one place that knows how libraries say so. */
final class Diagnosis {
    /** How SmallRye Config names a setting that it cannot read. */
    private static final Pattern UNREADABLE = Pattern.compile(
            "The config property (\\S+) with the config value \"(.*)\" threw an Exception whilst being converted (.*)",
            Pattern.DOTALL);

    private static final Pattern CODES = Pattern.compile("(?:java\\.\\S+Exception: )?SRCFG\\d+: ");
    private static final Pattern ENUM = Pattern.compile("Cannot convert .* to enum class \\S+, allowed values: (.*)");

    /** How Flyway names a migration that only a newer program has. */
    private static final Pattern NOT_HERE = Pattern.compile("not resolved locally: ([^\\s]*[^\\s.])");

    /** Every database of 0.2.0 or later began with the same first migration. */
    private static final Pattern FIRST_DIFFERS =
            Pattern.compile("checksum mismatch for migration version 1\\b", Pattern.CASE_INSENSITIVE);

    private final StartSettings settings;

    Diagnosis(StartSettings settings) {
        this.settings = settings;
    }

    /** What it was; empty for what nobody expected. */
    Optional<Obstacle> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> known(cause).stream())
                .findFirst()
                .or(() -> Optional.of(settings.wrong())
                        .filter(wrong -> !wrong.isEmpty())
                        .map(Obstacle.WrongSetting::new));
    }

    private Optional<Obstacle> known(Throwable cause) {
        return switch (cause) {
            case BankInvalid bank -> Optional.of(new Obstacle.FaultyBank(bank.problems()));
            case ConfigValidationException refused -> Optional.of(new Obstacle.WrongSetting(problems(refused)));
            case ConfigurationException refused ->
                Optional.of(new Obstacle.WrongSetting(List.of(plain(refused.getMessage()))));
            case QuarkusBindException taken -> Optional.of(pages(why(taken)));
            case BindException taken -> Optional.of(health(why(taken)));
            case UnknownHostException unknown -> Optional.of(unknown(unknown));
            case RefusedStart refused -> Optional.of(refused.obstacle());
            case FlywayValidateException schema -> Optional.of(schema(schema.getMessage()));
            case SchemaManagementException schema -> Optional.of(otherSchema(schema.getMessage()));
            case SQLException refused -> new DatabaseDiagnosis(settings).of(refused);
            default -> Optional.empty();
        };
    }

    private static List<String> problems(ConfigValidationException refused) {
        return IntStream.range(0, refused.getProblemCount())
                .mapToObj(refused::getProblem)
                .map(problem -> plain(problem.getMessage()))
                .toList();
    }

    /** The library's message without its codes, and with the setting's name as it is set. */
    private static String plain(String message) {
        String text = CODES.matcher(message).replaceAll("").strip();
        Matcher unreadable = UNREADABLE.matcher(text);
        return unreadable.matches()
                ? StartSettings.wrong(unreadable.group(1), unreadable.group(2), right(unreadable.group(3)))
                : text;
    }

    private static String right(String why) {
        Matcher names = ENUM.matcher(why);
        return names.matches() ? "it must be one of " + names.group(1).replace(",", ", ") : why.strip();
    }

    private Obstacle pages(String why) {
        return noPort("pages", StartSettings.HTTP_PORT, "quarkus.http.host", why);
    }

    private Obstacle health(String why) {
        return noPort("health", StartSettings.MANAGEMENT_PORT, "quarkus.management.host", why);
    }

    private Obstacle noPort(String what, String port, String host, String why) {
        return new Obstacle.NoPort(what, settings.value(host), settings.value(port), port, host, why);
    }

    private Obstacle unknown(UnknownHostException host) {
        String why = "there is no such host";
        boolean ofHealth = host.getMessage().startsWith(settings.value("quarkus.management.host"));
        return ofHealth ? health(why) : pages(why);
    }

    private static String why(Throwable taken) {
        String message = String.valueOf(taken.getMessage());
        return taken.getCause() == null
                ? message.substring(message.lastIndexOf(": ") + 1).strip()
                : why(taken.getCause());
    }

    private Obstacle schema(String message) {
        if (FIRST_DIFFERS.matcher(message).find()) {
            return new Obstacle.OlderDatabase(settings.database());
        }
        return NOT_HERE.matcher(message)
                .results()
                .reduce((_, last) -> last)
                .<Obstacle>map(newest -> new Obstacle.NewerDatabase(settings.database(), newest.group(1)))
                .orElseGet(() -> otherSchema(message));
    }

    private Obstacle otherSchema(String message) {
        return new Obstacle.OtherSchema(settings.database(), message.strip().replaceAll("\\s+", " "));
    }
}
