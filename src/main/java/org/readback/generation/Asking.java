package org.readback.generation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.generation.distractor.Distractors;
import org.readback.generation.words.SlotAnswers;
import org.readback.generation.words.SlotNames;
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
    private final Stems stems;
    private final SlotAnswers answers;
    private final Attribution attribution;

    Asking(FactBase base, Wording wording) {
        this.base = base;
        this.stems = new Stems(base, wording);
        this.answers = new SlotAnswers(base);
        this.attribution = new Attribution(base.report());
    }

    /** Every question of a family that could be asked of the fact, each slot once: never none at all. */
    List<Sought> of(Fact fact, Family family) {
        if (fact.directions().skip().contains(family.id())) {
            return List.of(Sought.none(Sought.ANY, Reason.Plain.SKIPPED));
        }
        if (isJudged(family) && isAskedAsDirection(fact)) {
            return List.of(Sought.none(Sought.ANY, Reason.Plain.ASKED_AS_DIRECTION)); // with the same statements
        }
        Map<String, Sought> bySlot = new LinkedHashMap<>();
        Stream.of(Stems.own(fact, family).map(Sought::found), stems.templates(fact, family), automatic(fact, family))
                .flatMap(sought -> sought)
                .filter(sought -> !sought.slot().equals(EVENT))
                .map(sought -> fact.directions().skip().contains(family.id() + "/" + sought.slot())
                        ? Sought.none(sought.slot(), Reason.Plain.SKIPPED)
                        : sought)
                .forEach(sought -> bySlot.merge(
                        sought.slot(), sought, (first, next) -> first.isFound() || !next.isFound() ? first : next));
        if (bySlot.values().stream().anyMatch(Sought::isFound)) {
            bySlot.remove(Sought.ANY); // why there would be none at all
        }
        return bySlot.isEmpty()
                ? List.of(Sought.none(Sought.ANY, Reason.Plain.NO_WORDING))
                : List.copyOf(bySlot.values());
    }

    /** The name by which the fact's event stands among others, without its date. */
    Optional<String> event(Fact fact) {
        return stems.of(fact, Family.FIRST)
                .filter(asked -> asked.slot().equals(EVENT))
                .map(Asked::stem)
                .findFirst();
    }

    private static boolean isJudged(Family family) {
        return family == Family.TRUE_STATEMENT || family == Family.FALSE_STATEMENT;
    }

    private boolean isAskedAsDirection(Fact fact) {
        return fact.directions().twists().size() >= Distractors.WANTED
                && of(fact, Family.DIRECTION).stream().anyMatch(Sought::isFound);
    }

    /** A fact that words its own questions of a family needs none made from its statement. */
    private Stream<Sought> automatic(Fact fact, Family family) {
        boolean hasOwn = fact.directions().wordings().stream()
                .anyMatch(own -> own.family().equals(family.id()));
        return hasOwn && family.stage() == Family.Stage.CLOZE
                ? Stream.of(Sought.none(Sought.ANY, Reason.Plain.OWN_WORDS))
                : fromStatement(fact, family);
    }

    private Stream<Sought> fromStatement(Fact fact, Family family) {
        return switch (family) {
            case CLOZE -> Stream.of(Slot.WHEN, Slot.OBJECT, Slot.SUBJECT).map(slot -> blanked(fact, slot));
            case LIST_CLOZE -> items(fact);
            case NAME_CLOZE ->
                fact.kind() == FactKind.QUOTED_NAME
                        ? NameBlanks.of(fact, answers)
                        : Stream.of(Sought.none(Sought.ANY, new Reason.OnlyOf(FactKind.QUOTED_NAME)));
            case CHOICE -> Stream.of(Slot.values()).map(slot -> borrowed(fact, slot));
            case TRUE_STATEMENT ->
                Stream.of(
                        fact.directions().twists().isEmpty()
                                ? Sought.none("statement", new Reason.TooFew(Reason.Part.TWISTS, 0, 1))
                                : judged("statement", fact.statement(), Optional.empty()));
            case FALSE_STATEMENT ->
                fact.directions().twists().isEmpty()
                        ? Stream.of(Sought.none(Sought.ANY, new Reason.TooFew(Reason.Part.TWISTS, 0, 1)))
                        : IntStream.range(0, fact.directions().twists().size()).mapToObj(i -> twisted(fact, i));
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

    private Sought twisted(Fact fact, int place) {
        Fact.Twist twist = fact.directions().twists().get(place);
        String slot = "twist-" + (place + 1);
        return place < MOST_TWISTS
                ? judged(slot, twist.statement(), Optional.of(twist.because()))
                : Sought.none(slot, Reason.Plain.ENOUGH_TWISTS);
    }

    /** True and false ones begin alike, so that the beginning tells nothing. */
    private Sought judged(String slot, String statement, Optional<String> because) {
        return Sought.found(new Asked(slot, attribution.of(statement), Optional.empty(), List.of(), because));
    }

    /** The statement with a slot's value blank, where nothing else asks for it; a subject only where no other would fit. */
    private Sought blanked(Fact fact, Slot slot) {
        String name = SlotNames.of(slot);
        List<Accepted> values = answers.in(fact, slot);
        if (values.size() != 1) {
            return Sought.none(name, values.isEmpty() ? new Reason.Empty(slot) : new Reason.Several(slot));
        }
        if (stems.isAskedTyped(fact, name)) {
            return Sought.none(name, Reason.Plain.ASKED_WITHOUT_HELP);
        }
        if (slot == Slot.SUBJECT && !isFunctional(fact, slot)) {
            return Sought.none(name, Reason.Plain.NOT_THE_ONLY_ONE);
        }
        return blanked(name, fact.statement(), values.getFirst());
    }

    private Stream<Sought> items(Fact fact) {
        List<Accepted> values = answers.in(fact, Slot.OBJECT);
        if (values.size() < Questions.FEWEST_ITEMS) {
            return Stream.of(Sought.none(
                    Sought.ANY, new Reason.TooFew(Reason.Part.ITEMS, values.size(), Questions.FEWEST_ITEMS)));
        }
        return IntStream.range(0, values.size())
                .mapToObj(i -> blanked("item-" + (i + 1), fact.statement(), values.get(i)));
    }

    private static Sought blanked(String slot, String statement, Accepted value) {
        List<String> forms = Stream.concat(Stream.of(value.answer()), value.others().stream())
                .toList();
        return new Sought(
                slot,
                Blank.in(statement, value.answer(), value.others())
                        .flatMap(blank -> blank.taken().split("[ -]").length <= LONGEST_BLANK_WORDS
                                ? Outcome.of(new Asked(
                                        slot, blank.stem(), Optional.of(blank.taken()), forms, Optional.empty()))
                                : Outcome.none(Reason.Plain.TOO_LONG)));
    }

    private Sought borrowed(Fact fact, Slot slot) {
        Optional<Asked> stem = STEMS_FOR_CHOICE.stream()
                .flatMap(family -> stems.of(fact, family))
                .filter(asked -> asked.slot().equals(SlotNames.of(slot)))
                .findFirst();
        Reason none = answers.in(fact, slot).isEmpty() ? new Reason.Empty(slot) : Reason.Plain.NO_STEM;
        return new Sought(SlotNames.of(slot), Outcome.of(stem, none));
    }

    private boolean isFunctional(Fact fact, Slot slot) {
        return base.relation(fact.relation())
                .map((Relation relation) -> relation.isFunctional(slot))
                .orElse(false);
    }
}
