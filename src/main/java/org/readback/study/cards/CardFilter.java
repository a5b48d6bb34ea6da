package org.readback.study.cards;

import jakarta.ws.rs.BadRequestException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;
import org.readback.bank.store.QuestionKind;
import org.readback.memory.schedule.Maturity;
import org.readback.review.card.BuryOrSuspension;

/**
 * Which of their cards a person wants to see, as the address says it; empty is any.
 *
 * @param words all of which the question holds
 * @param difficulty a {@link Difficulty}
 * @param flagged not empty for those with an open flag of the person
 * @param leech not empty for leeches
 * @param sure not empty for what the person was sure of and missed
 * @param sort a {@link Sort}; empty for the first
 */
public record CardFilter(
        @RestQuery String words,
        @RestQuery String topic,
        @RestQuery String kind,
        @RestQuery String state,
        @RestQuery String due,
        @RestQuery String difficulty,
        @RestQuery String flagged,
        @RestQuery String leech,
        @RestQuery String sure,
        @RestQuery String sort) {
    static final CardFilter ALL = new CardFilter("", "", "", "", "", "", "", "", "", "");

    public CardFilter {
        words = text(words);
        topic = text(topic);
        kind = text(kind);
        state = text(state);
        due = text(due);
        difficulty = text(difficulty);
        flagged = text(flagged);
        leech = text(leech);
        sure = text(sure);
        sort = text(sort);
    }

    /** Where a card stands. What is put aside has its own memory all the same. */
    public enum State {
        NEW("", false, true),
        LEARNING("c.phase <> org.readback.memory.schedule.Phase.REVIEW", true, false),
        YOUNG(
                "c.phase = org.readback.memory.schedule.Phase.REVIEW and c.memory.stability < " + Maturity.MATURE_DAYS,
                true,
                false),
        MATURE(
                "c.phase = org.readback.memory.schedule.Phase.REVIEW and c.memory.stability >= " + Maturity.MATURE_DAYS,
                true,
                false),
        SUSPENDED("a.questionId is not null and " + BuryOrSuspension.SUSPENDED, true, true),
        BURIED("a.untilDay is not null", true, true);

        private final String condition;
        private final boolean withCard;
        private final boolean withoutCard;

        State(String condition, boolean withCard, boolean withoutCard) {
            this.condition = condition;
            this.withCard = withCard;
            this.withoutCard = withoutCard;
        }

        /** On a card c and what is put aside, a; may be empty. */
        String condition() {
            return condition;
        }
    }

    /** When a card is due. */
    public enum DueIn {
        TODAY("c.dueDay <= :today"),
        WEEK("c.dueDay <= :week"),
        LATER("c.dueDay > :week");

        private final String condition;

        DueIn(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** How hard a card is for its person, in thirds of the scale from 1 to 10. */
    public enum Difficulty {
        LOW("c.memory.difficulty < 4"),
        MIDDLE("c.memory.difficulty >= 4 and c.memory.difficulty < 7"),
        HIGH("c.memory.difficulty >= 7");

        private final String condition;

        Difficulty(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    /** What comes first. */
    public enum Sort {
        DUE("c.dueDay"),
        DIFFICULTY("c.memory.difficulty desc"),
        STABILITY("c.memory.stability"),
        REVIEWED("c.lastReviewedAt desc"),
        LAPSES("c.lapses desc");

        private final String order;

        Sort(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    /**
     * What was chosen.
     *
     * @throws BadRequestException for what no list offers
     */
    Optional<QuestionKind> chosenKind() {
        return chosen(QuestionKind.values(), kind);
    }

    /** As {@link #chosenKind()}. */
    Optional<State> chosenState() {
        return chosen(State.values(), state);
    }

    /** As {@link #chosenKind()}. */
    Optional<DueIn> chosenDue() {
        return chosen(DueIn.values(), due);
    }

    /** As {@link #chosenKind()}. */
    Optional<Difficulty> chosenDifficulty() {
        return chosen(Difficulty.values(), difficulty);
    }

    /** As {@link #chosenKind()}. */
    Sort chosenSort() {
        return chosen(Sort.values(), sort).orElse(Sort.DUE);
    }

    /** Whether questions that have a card may be among them. */
    boolean withCard() {
        return chosenState().map(one -> one.withCard).orElse(true);
    }

    /** Whether questions that were put aside before they had a card may be among them: those are not due and no leeches. */
    boolean withoutCard() {
        return due.isEmpty()
                && difficulty.isEmpty()
                && leech.isEmpty()
                && sure.isEmpty()
                && chosenState().map(one -> one.withoutCard).orElse(true);
    }

    /** Whether anything is left out. */
    public boolean any() {
        return Stream.of(words, topic, kind, state, due, difficulty, flagged, leech, sure)
                .anyMatch(value -> !value.isEmpty());
    }

    /** Whether anything was chosen beside words to search for. */
    public boolean detailed() {
        return Stream.of(topic, kind, state, due, difficulty, flagged, leech, sure, sort)
                .anyMatch(value -> !value.isEmpty());
    }

    /** Whether the question's words are those searched for. */
    boolean matches(String stem) {
        String lower = stem.toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(lower::contains);
    }

    /** The filter as an address has it, after the question mark; empty for the list as it opens. */
    public String query() {
        return Stream.of(
                        pair("words", words),
                        pair("topic", topic),
                        pair("kind", kind),
                        pair("state", state),
                        pair("due", due),
                        pair("difficulty", difficulty),
                        pair("flagged", flagged),
                        pair("leech", leech),
                        pair("sure", sure),
                        pair("sort", sort))
                .filter(pair -> !pair.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private static <E extends Enum<E>> Optional<E> chosen(E[] values, String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(values)
                .filter(value -> name(value).equals(name))
                .findFirst()
                .orElseThrow(BadRequestException::new));
    }

    /** As addresses have a choice. */
    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String pair(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String text(String given) {
        return Objects.requireNonNullElse(given, "").strip();
    }
}
