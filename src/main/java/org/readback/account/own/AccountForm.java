package org.readback.account.own;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.account.person.AccountMessages;
import org.readback.account.person.Person;
import org.readback.account.person.PersonForm;
import org.readback.account.person.TextSize;
import org.readback.account.person.Theme;
import org.readback.web.Choice;
import org.readback.web.Language;

/** The forms in which people change what concerns themselves. */
final class AccountForm {
    private static final String MAILBOX = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}";
    private static final String HOST = "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,20}[A-Za-z0-9-]{2,63}";

    private AccountForm() {}

    /** Who a person is to others, and where. */
    record Profile(
            @RestForm("display-name")
            @NotBlank(message = PersonForm.NAME_MESSAGE)
            @Size(max = PersonForm.LONGEST_NAME, message = PersonForm.NAME_MESSAGE)
            String displayName,

            @RestForm String zone,
            @RestForm String language) {
        Profile {
            displayName = Objects.requireNonNullElse(displayName, "").strip();
            zone = Objects.requireNonNullElse(zone, "");
            language = Objects.requireNonNullElse(language, "");
        }

        static Profile of(Person person) {
            return new Profile(
                    person.displayName(),
                    person.zone().getId(),
                    person.language().map(Language::tag).orElse(""));
        }
    }

    /** Whether single keys act while a person studies. */
    record Study(@RestForm String shortcuts) {
        Study {
            shortcuts = Objects.requireNonNullElse(shortcuts, "");
        }

        static Study of(Person person) {
            return new Study(person.shortcuts() ? "on" : "");
        }

        boolean keys() {
            return shortcuts.equals("on");
        }
    }

    /** How a person wants their pages. */
    record Look(
            @RestForm String theme,
            @RestForm("text-size") String textSize,
            @RestForm String sounds) {
        Look {
            theme = Objects.requireNonNullElse(theme, "");
            textSize = Objects.requireNonNullElse(textSize, "");
            sounds = Objects.requireNonNullElse(sounds, "");
        }

        static Look of(Person person) {
            org.readback.account.person.Appearance look = person.look();
            return new Look(look.theme().name(), look.textSize().name(), look.sounds() ? "on" : "");
        }

        static List<Choice> themes(AccountMessages in) {
            return Stream.of(Theme.values())
                    .map(theme -> new Choice(theme.name(), in.theme(theme)))
                    .toList();
        }

        static List<Choice> textSizes(AccountMessages in) {
            return Stream.of(TextSize.values())
                    .map(size -> new Choice(size.name(), in.sizeOfText(size)))
                    .toList();
        }
    }

    /** Where a person wants mail; empty for nowhere. */
    record Mail(
            // The length first: nothing long is looked at closely.
            @RestForm("mail-address")
            @Pattern(regexp = "|(?=.{6,254}\\z)" + MAILBOX + "@" + HOST, message = "{account.mailAddress}")
            String mailAddress) {
        Mail {
            mailAddress = Objects.requireNonNullElse(mailAddress, "").strip();
        }

        static Mail of(Person person) {
            return new Mail(person.mailAddress().orElse(""));
        }
    }

    /**
     * A change of password.
     *
     * @param zone where the person is; asked for with the first password of their own only, else empty
     */
    record NewPassword(
            @RestForm String current,
            @RestForm String password,
            @RestForm String repeated,
            @RestForm String zone) {
        NewPassword {
            current = Objects.requireNonNullElse(current, "");
            password = Objects.requireNonNullElse(password, "");
            repeated = Objects.requireNonNullElse(repeated, "");
            zone = Objects.requireNonNullElse(zone, "");
        }
    }
}
