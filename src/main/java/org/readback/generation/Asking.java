package org.readback.generation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.question.Accepted;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.FactKind;
import org.readback.report.Relation;
import org.readback.report.Slot;

/** Finds the words for each family of questions of a fact: its own wording first, then a template, then its statement. */
final class Asking {
    /** The slot of a wording that names an event and asks nothing. */
    static final String EVENT = "event";

    /** More twists of one fact would make its true/false questions nearly all false. */
    private static final int MOST_TWISTS = 2;

    /** A longer phrase than this is no blank to fill. */
    private static final int LONGEST_BLANK_WORDS = 4;

    /** Of several ways to ask for a slot, the stem that a choice borrows. */
    private static final List<Family> STEMS_FOR_CHOICE = List.of(
            Family.WHEN,
            Family.WHICH_YEAR,
            Family.WHICH,
            Family.TERM,
            Family.CAUSE,
            Family.EFFECT,
            Family.WHO_SAYS,
            Family.SAYS_WHAT,
            Family.STANDS_FOR,
            Family.ACRONYM);

    private final FactBase base;
    private final Wording wording;
    private final SlotAnswers answers;
    private final Attribution attribution;
    private final Map<String, Map<Family, List<Wording.Phrasing>>> phrasings = new HashMap<>();

    Asking(FactBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
        this.answers = new SlotAnswers(base);
        this.attribution = new Attribution(base.report());
    }

    /** Every question of a family that the fact gives words for, each slot once. */
    List<Asked> of(Fact fact, Family family) {
        if (fact.skip().contains(family.id())) {
            return List.of();
        }
        if (isJudged(family) && isAskedAsDirection(fact)) {
            return List.of(); // its options are the same statements
        }
        Map<String, Asked> bySlot = new LinkedHashMap<>();
        Stream.of(own(fact, family), templates(fact, family), automatic(fact, family))
                .flatMap(asked -> asked)
                .filter(asked -> !asked.slot().equals(EVENT))
                .filter(asked -> !fact.skip().contains(family.id() + "/" + asked.slot()))
                .forEach(asked -> bySlot.putIfAbsent(asked.slot(), asked));
        return List.copyOf(bySlot.values());
    }

    /** The name by which the fact's event stands among others, without its date. */
    Optional<String> event(Fact fact) {
        return Stream.concat(own(fact, Family.FIRST), templates(fact, Family.FIRST))
                .filter(asked -> asked.slot().equals(EVENT))
                .map(Asked::stem)
                .findFirst();
    }

    private static Stream<Asked> own(Fact fact, Family family) {
        return fact.wordings().stream()
                .filter(wording -> wording.family().equals(family.id()))
                .map(Asked::of);
    }

    private Stream<Asked> templates(Fact fact, Family family) {
        if (family == Family.DIRECTION && fact.kind() != FactKind.COMPARISON) {
            return Stream.empty();
        }
        Phrases phrases = new Phrases(base, fact);
        return phrasings.computeIfAbsent(fact.relation(), wording::of).getOrDefault(family, List.of()).stream()
                .filter(phrasing -> !isTyped(family) || !hasOwnTyped(fact, phrasing.slot()))
                .flatMap(phrasing -> phrasing
                        .template()
                        .fill(phrases)
                        .map(stem -> new Asked(phrasing.slot(), stem, Optional.empty(), List.of(), Optional.empty()))
                        .stream());
    }

    private static boolean isJudged(Family family) {
        return family == Family.TRUE_STATEMENT || family == Family.FALSE_STATEMENT;
    }

    private boolean isAskedAsDirection(Fact fact) {
        return fact.twists().size() >= Distractors.WANTED
                && !of(fact, Family.DIRECTION).isEmpty();
    }

    /** Whether an answer is typed without anything to choose from or to complete. */
    private static boolean isTyped(Family family) {
        return family.stage() == Family.Stage.RECALL;
    }

    /** Whether the fact itself asks for the slot, in whatever family: a template would ask the same again. */
    private static boolean hasOwnTyped(Fact fact, String slot) {
        return fact.wordings().stream()
                .filter(own -> own.slot().equals(slot))
                .anyMatch(own -> Family.of(own.family()).filter(Asking::isTyped).isPresent());
    }

    private boolean isAskedTyped(Fact fact, String slot) {
        return hasOwnTyped(fact, slot)
                || Family.ofOneFact().stream()
                        .filter(Asking::isTyped)
                        .filter(family -> !fact.skip().contains(family.id()))
                        .flatMap(family -> templates(fact, family))
                        .anyMatch(asked -> asked.slot().equals(slot));
    }

    /** A fact that words its own questions of a family needs none made from its statement. */
    private Stream<Asked> automatic(Fact fact, Family family) {
        boolean hasOwn = fact.wordings().stream().anyMatch(own -> own.family().equals(family.id()));
        return hasOwn && family.stage() == Family.Stage.CLOZE ? Stream.empty() : fromStatement(fact, family);
    }

    private Stream<Asked> fromStatement(Fact fact, Family family) {
        return switch (family) {
            case CLOZE -> Stream.of(Slot.WHEN, Slot.OBJECT, Slot.SUBJECT).flatMap(slot -> blanked(fact, slot));
            case LIST_CLOZE -> items(fact);
            case NAME_CLOZE -> fact.kind() == FactKind.QUOTED_NAME ? NameBlanks.of(fact, answers) : Stream.empty();
            case CHOICE -> Stream.of(Slot.values()).flatMap(slot -> borrowed(fact, slot));
            case TRUE_STATEMENT ->
                fact.twists().isEmpty()
                        ? Stream.empty()
                        : Stream.of(judged("statement", fact.statement(), Optional.empty()));
            case FALSE_STATEMENT ->
                IntStream.range(0, Math.min(MOST_TWISTS, fact.twists().size()))
                        .mapToObj(i -> judged(
                                "twist-" + (i + 1),
                                fact.twists().get(i).statement(),
                                Optional.of(fact.twists().get(i).because())));
            case WHEN,
                    WHICH_YEAR,
                    WHICH,
                    STANDS_FOR,
                    ACRONYM,
                    WHAT_IS,
                    TERM,
                    LIST,
                    WHO_SAYS,
                    SAYS_WHAT,
                    CAUSE,
                    EFFECT,
                    DIRECTION,
                    NUMBER,
                    FIRST,
                    ORDER,
                    MATCH -> Stream.empty();
        };
    }

    /** True and false ones begin alike, so that the beginning tells nothing. */
    private Asked judged(String slot, String statement, Optional<String> because) {
        return new Asked(slot, attribution.of(statement), Optional.empty(), List.of(), because);
    }

    /** The statement with a slot's value blank, where nothing else asks for it; a subject only where no other would fit. */
    private Stream<Asked> blanked(Fact fact, Slot slot) {
        List<Accepted> values = answers.in(fact, slot);
        if (values.size() != 1
                || isAskedTyped(fact, SlotNames.of(slot))
                || slot == Slot.SUBJECT && !isFunctional(fact, slot)) {
            return Stream.empty();
        }
        return blanked(SlotNames.of(slot), fact.statement(), values.getFirst());
    }

    private Stream<Asked> items(Fact fact) {
        List<Accepted> values = answers.in(fact, Slot.OBJECT);
        if (values.size() < 2) {
            return Stream.empty();
        }
        return IntStream.range(0, values.size())
                .boxed()
                .flatMap(i -> blanked("item-" + (i + 1), fact.statement(), values.get(i)));
    }

    private static Stream<Asked> blanked(String slot, String statement, Accepted value) {
        List<String> forms = Stream.concat(Stream.of(value.answer()), value.others().stream())
                .toList();
        return Blank.in(statement, value.answer(), value.others())
                .filter(blank -> blank.taken().split("[ -]").length <= LONGEST_BLANK_WORDS)
                .map(blank -> new Asked(slot, blank.stem(), Optional.of(blank.taken()), forms, Optional.empty()))
                .stream();
    }

    private Stream<Asked> borrowed(Fact fact, Slot slot) {
        return STEMS_FOR_CHOICE.stream()
                .flatMap(family -> Stream.concat(own(fact, family), templates(fact, family)))
                .filter(asked -> asked.slot().equals(SlotNames.of(slot)))
                .findFirst()
                .stream();
    }

    private boolean isFunctional(Fact fact, Slot slot) {
        return base.relation(fact.relation())
                .map((Relation relation) -> relation.isFunctional(slot))
                .orElse(false);
    }
}
