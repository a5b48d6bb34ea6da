package org.readback.study.cards;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readback.bank.reportpage.ReportMessages;
import org.readback.bank.store.QuestionKind;
import org.readback.review.card.CardStatus;
import org.readback.review.card.CardStatusMessages;
import org.readback.web.Choice;
import org.readback.web.Texts;

/** What the lists of a card's filter offer, in the reader's language; the first of each is what holds if none is chosen. */
public record CardChoices(
        List<Choice> topics,
        List<Choice> kinds,
        List<Choice> states,
        List<Choice> dues,
        List<Choice> difficulties,
        List<Choice> sorts) {
    /**
     * All choices.
     *
     * @param topics those there are
     */
    static CardChoices of(Texts texts, List<Choice> topics) {
        CardsMessages words = texts.of(CardsMessages.class);
        CardStatusMessages standing = texts.of(CardStatusMessages.class);
        Choice any = new Choice("", words.any());
        return new CardChoices(
                Stream.concat(Stream.of(any), topics.stream()).toList(),
                choices(any, QuestionKind.values(), texts.of(ReportMessages.class)::kind),
                choices(any, CardFilter.State.values(), state -> state(state, words, standing)),
                choices(new Choice("", words.anyTime()), CardFilter.DueIn.values(), words::dueIn),
                choices(any, CardFilter.Difficulty.values(), words::difficultyBand),
                choices(
                        new Choice("", words.sort(CardFilter.Sort.DUE)),
                        Stream.of(CardFilter.Sort.values())
                                .filter(sort -> sort != CardFilter.Sort.DUE)
                                .toArray(CardFilter.Sort[]::new),
                        words::sort));
    }

    private static String state(CardFilter.State state, CardsMessages words, CardStatusMessages standing) {
        return switch (state) {
            case NEW -> words.newAside();
            case LEARNING -> standing.of(CardStatus.LEARNING);
            case YOUNG -> standing.of(CardStatus.YOUNG);
            case MATURE -> standing.of(CardStatus.MATURE);
            case SUSPENDED -> standing.of(CardStatus.SUSPENDED);
            case BURIED -> standing.of(CardStatus.BURIED);
        };
    }

    private static <E extends Enum<E>> List<Choice> choices(Choice first, E[] values, Function<E, String> label) {
        return Stream.concat(
                        Stream.of(first),
                        Arrays.stream(values).map(value -> new Choice(CardFilter.name(value), label.apply(value))))
                .toList();
    }
}
