package org.readback.generation.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.readback.generation.words.Names;
import org.readback.generation.words.SlotAnswers;
import org.readback.question.Accepted;
import org.readback.question.lint.TruthCheck;
import org.readback.question.lint.TruthCheck.Truth;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.Normalised;
import org.readback.report.Slot;
import org.readback.report.Value;

/**
 * What a fact base knows of other values in a slot of a fact. The world is open: what no fact says is unknown, not
 * false. Indexed, so that asking does not go through all facts.
 */
public final class KnownTruths {
    /** Stands in the index for an empty slot; no value is normalised to it. */
    private static final String NONE = "-";

    /** More values than these say nothing new: there are several. */
    private static final int MOST_OTHERS = 20;

    private final FactBase base;
    private final Names names;
    private final SlotAnswers answers;
    private final Map<String, Map<Slot, Set<String>>> values = new HashMap<>();
    private final Map<String, List<Fact>> bySubject = new HashMap<>();
    private final Map<String, List<Fact>> byValue = new HashMap<>();

    public KnownTruths(FactBase base, Names names) {
        this.base = base;
        this.names = names;
        this.answers = new SlotAnswers(base);
        base.facts().forEach(this::index);
    }

    private void index(Fact fact) {
        Map<Slot, Set<String>> bySlot = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            Set<String> all = new HashSet<>();
            answers.in(fact, slot).stream().flatMap(KnownTruths::forms).forEach(all::add);
            bySlot.put(slot, all);
            (all.isEmpty() ? Set.of(NONE) : all)
                    .forEach(value -> byValue.computeIfAbsent(key(fact, slot, value), _ -> new ArrayList<>())
                            .add(fact));
        }
        values.put(fact.id(), bySlot);
        fact.subjects()
                .forEach(subject -> bySubject
                        .computeIfAbsent(fact.relation() + "\n" + subject, _ -> new ArrayList<>())
                        .add(fact));
    }

    private static String key(Fact fact, Slot slot, String value) {
        return fact.relation() + "\n" + slot + "\n" + value;
    }

    private static Stream<String> forms(Accepted accepted) {
        return Stream.concat(Stream.of(accepted.answer()), accepted.others().stream())
                .map(Normalised::of);
    }

    /** What is known of the statement that the fact makes with another value in a slot. */
    public Truth of(Fact fact, Slot slot, String value) {
        if (isKnownTrue(fact, slot, value)) {
            return Truth.TRUE;
        }
        boolean confirmedFalse = fact.directions().confirmedFalse().stream()
                .anyMatch(confirmed -> confirmed.slot() == slot
                        && Normalised.of(confirmed.value()).equals(Normalised.of(value)));
        boolean onlyOne = isFunctional(fact, slot) || slot == Slot.OBJECT && isComplete(fact);
        return confirmedFalse || onlyOne ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Whether a slot of the fact's relation has one value only. */
    public boolean isFunctional(Fact fact, Slot slot) {
        return base.relation(fact.relation())
                .filter(relation -> relation.isFunctional(slot))
                .isPresent();
    }

    /** Whether the fact lists all there are. */
    public static boolean isComplete(Fact fact) {
        return fact.object()
                .filter(value -> value instanceof Value.Items items && items.complete())
                .isPresent();
    }

    boolean isKnownTrue(Fact fact, Slot slot, String value) {
        return names.closure(value).stream()
                .flatMap(form -> fewest(fact, slot, form).stream()
                        .filter(other -> values.get(other.id()).get(slot).contains(form)))
                .anyMatch(other -> agreeExceptIn(slot, fact, other));
    }

    /**
     * Values that other facts give where everything else agrees: the question would have several answers. A few of them
     * where there are many.
     */
    List<String> otherAnswers(Fact fact, Slot slot) {
        return mayAgree(fact, slot)
                .flatMap(other -> answersBeside(fact, other, slot))
                .distinct()
                .limit(MOST_OTHERS)
                .toList();
    }

    /** Every fact that could agree with this one in all slots but one, and few others. */
    private Stream<Fact> mayAgree(Fact fact, Slot changed) {
        if (changed == Slot.SUBJECT) {
            return values.get(fact.id()).get(Slot.OBJECT).stream()
                    .flatMap(value -> byValue.getOrDefault(key(fact, Slot.OBJECT, value), List.of()).stream())
                    .distinct();
        }
        Stream<List<List<Fact>>> sameInAnother = Stream.of(Slot.OBJECT, Slot.WHEN, Slot.SPEAKER)
                .filter(slot ->
                        slot != changed && !values.get(fact.id()).get(slot).isEmpty())
                .map(slot -> sameOrNone(fact, slot));
        List<List<Fact>> sameSubject = fact.subjects().stream()
                .map(subject -> bySubject.getOrDefault(fact.relation() + "\n" + subject, List.of()))
                .toList();
        return Stream.concat(sameInAnother, Stream.of(sameSubject))
                .min(Comparator.comparingInt(
                        lists -> lists.stream().mapToInt(List::size).sum()))
                .stream()
                .flatMap(lists -> lists.stream().flatMap(List::stream))
                .distinct();
    }

    /** The facts that share a value of this slot, and those that leave it empty, which agrees with any. */
    private List<List<Fact>> sameOrNone(Fact fact, Slot slot) {
        return Stream.concat(
                        values.get(fact.id()).get(slot).stream().map(value -> key(fact, slot, value)),
                        Stream.of(key(fact, slot, NONE)))
                .map(key -> byValue.getOrDefault(key, List.of()))
                .toList();
    }

    private Stream<String> answersBeside(Fact fact, Fact other, Slot slot) {
        if (other.id().equals(fact.id()) || !agreeExceptIn(slot, fact, other)) {
            return Stream.empty();
        }
        Set<String> own = values.get(fact.id()).get(slot);
        return answers.in(other, slot).stream()
                .filter(accepted -> forms(accepted).noneMatch(own::contains))
                .map(Accepted::answer);
    }

    /** The shorter of two lists that both hold every fact that could agree. */
    private List<Fact> fewest(Fact fact, Slot slot, String value) {
        List<Fact> withValue = byValue.getOrDefault(key(fact, slot, value), List.of());
        if (slot == Slot.SUBJECT || fact.subjects().size() != 1) {
            return withValue;
        }
        List<Fact> withSubject =
                bySubject.getOrDefault(fact.relation() + "\n" + fact.subjects().getFirst(), List.of());
        return withSubject.size() < withValue.size() ? withSubject : withValue;
    }

    /** Whether the two share a value in every other slot; a slot that one of them leaves empty agrees. */
    private boolean agreeExceptIn(Slot changed, Fact one, Fact other) {
        for (Slot slot : Slot.values()) {
            Set<String> here = values.get(one.id()).get(slot);
            Set<String> there = values.get(other.id()).get(slot);
            if (slot != changed
                    && !here.isEmpty()
                    && !there.isEmpty()
                    && here.stream().noneMatch(there::contains)) {
                return false;
            }
        }
        return true;
    }

    /** The same for one question, as lint asks it. */
    public TruthCheck check(Fact fact, Slot slot) {
        return new TruthCheck() {
            @Override
            public Truth of(String answer) {
                return KnownTruths.this.of(fact, slot, answer);
            }

            @Override
            public java.util.List<String> otherAnswers() {
                return KnownTruths.this.otherAnswers(fact, slot);
            }
        };
    }
}
