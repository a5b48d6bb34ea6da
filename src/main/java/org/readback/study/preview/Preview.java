package org.readback.study.preview;

import jakarta.ws.rs.BadRequestException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What a person wants to look through without being asked, as the address says it.
 *
 * @param what a {@link What}'s word; empty for nothing chosen yet
 * @param topic the only topic; empty for all
 * @param n which of the questions, from 1
 * @param answer not empty for the question with its answer
 */
record Preview(
        @RestQuery String what,
        @RestQuery String topic,
        @RestQuery String n,
        @RestQuery String answer) {
    /** What can be looked through. */
    enum What {
        TOMORROW,
        CARDS,
        NEW;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Preview {
        what = Objects.requireNonNullElse(what, "");
        topic = Objects.requireNonNullElse(topic, "");
        n = Objects.requireNonNullElse(n, "1");
        answer = Objects.requireNonNullElse(answer, "");
        if (!n.matches("[1-9]\\d{0,3}")) {
            throw new BadRequestException("questions are counted from 1");
        }
    }

    /**
     * What was chosen; empty for nothing yet.
     *
     * @throws BadRequestException for what no list offers
     */
    Optional<What> chosen() {
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrays.stream(What.values())
                        .filter(known -> known.word().equals(what))
                        .findFirst()
                        .orElseThrow(() -> new BadRequestException("there is no preview of " + what)));
    }

    int place() {
        return Integer.parseInt(n);
    }

    boolean answered() {
        return !answer.isEmpty();
    }

    /** The address of one of the questions. */
    String at(int place, boolean answered) {
        return "/study/preview?what=" + what + "&topic=" + URLEncoder.encode(topic, StandardCharsets.UTF_8) + "&n="
                + place + (answered ? "&answer=yes" : "");
    }
}
