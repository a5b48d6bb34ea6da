package org.readback.study.session;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.readback.web.Choice;

/** The forms of a card's page. */
public final class CardForm {
    private CardForm() {}

    /** The person's note. */
    public record Note(
            @RestForm @Size(max = PrivateNote.LONGEST, message = "{cards.note}")
            String note) {
        public Note {
            note = lines(note);
        }
    }

    /**
     * What is wrong with a question.
     *
     * @param reason a {@link QuestionFlag.Reason}'s name
     */
    public record Flag(
            @RestForm String reason,

            @RestForm @Size(max = QuestionFlag.LONGEST_REMARK, message = "{cards.remark}")
            String remark) {
        public Flag {
            reason = Objects.requireNonNullElse(reason, "");
            remark = lines(remark);
        }

        /** The form of somebody's open flag; empty fields where there is none. */
        public static Flag of(Optional<OpenFlag> open) {
            return open.map(flag -> new Flag(flag.why().name(), flag.remark())).orElseGet(() -> new Flag("", ""));
        }

        /** What there is to choose from. */
        public static Stream<Choice> reasons(SessionMessages in) {
            return Stream.of(QuestionFlag.Reason.values())
                    .map(reason -> new Choice(reason.name(), in.flagReason(reason)));
        }

        /** Empty where none of the list was chosen. */
        public Optional<QuestionFlag.Reason> chosen() {
            return QuestionFlag.Reason.named(reason);
        }
    }

    /** Browsers send two characters for the end of a line and count one. */
    private static String lines(String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n");
    }
}
