package org.readback.generation.distractor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.generation.words.Names;
import org.readback.generation.words.Phrases;
import org.readback.generation.words.SlotAnswers;
import org.readback.question.Accepted;
import org.readback.question.Option;
import org.readback.question.lint.TruthCheck.Truth;
import org.readback.report.Entity;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.FactKind;
import org.readback.report.Normalised;
import org.readback.report.Slot;
import org.readback.report.Value;

/**
 * Picks wrong options for a slot of a fact. Only what is provably false is offered, and each option says why it is: a
 * person confirmed it, or the slot has only one value. That no fact states a thing proves nothing.
 */
public final class Distractors {
    /** Two wrong options beside the right one do as well as more (Rodriguez 2005). */
    public static final int WANTED = 2;

    private static final double CONFIRMED = 10;
    private static final double SIBLING = 3;
    private static final double SAME_TOPIC = 2;
    private static final double LIKENESS_AMONG_PICKED = 2;

    private final FactBase base;
    private final Names names;
    private final KnownTruths truths;
    private final Pools pools;
    private final DateDistractors dateDistractors;
    private final SlotAnswers answers;

    public Distractors(FactBase base, Names names, KnownTruths truths) {
        this.base = base;
        this.names = names;
        this.truths = truths;
        this.pools = new Pools(base);
        this.dateDistractors = new DateDistractors(pools, base.report());
        this.answers = new SlotAnswers(base);
    }

    /**
     * The wrong options for a slot.
     *
     * @param key the right answer
     * @param seed decides among equals, and where the right date stands among the others
     * @return at most {@link #WANTED}; fewer than two are too few for a choice
     */
    public List<Option> pick(Fact fact, Slot slot, Accepted key, String stem, long seed) {
        Set<String> taken = closure(key);
        String words = padded(stem);
        List<Candidate> candidates = candidates(fact, slot, key, words, seed)
                .filter(candidate -> isFair(candidate, fact, slot, taken, words))
                .toList();
        boolean datesAlone =
                slot == Slot.WHEN && fact.directions().confirmedFalse().stream().noneMatch(each -> each.slot() == slot);
        return (datesAlone ? candidates : spread(key.answer(), candidates, seed))
                .stream()
                        .limit(WANTED)
                        .map(candidate -> new Option(candidate.text(), false, Optional.of(candidate.because())))
                        .toList();
    }

    private Set<String> closure(Accepted key) {
        return Stream.concat(Stream.of(key.answer()), key.others().stream())
                .flatMap(form -> names.closure(form).stream())
                .collect(Collectors.toSet());
    }

    private boolean isFair(Candidate candidate, Fact fact, Slot slot, Set<String> taken, String stem) {
        Set<String> closure = names.closure(candidate.text());
        return closure.stream().noneMatch(taken::contains)
                && closure.stream().noneMatch(name -> stem.contains(" " + name + " "))
                && truths.of(fact, slot, candidate.text()) == Truth.FALSE;
    }

    /** Normalised, with a space on both sides, so that a whole word can be looked for. */
    private static String padded(String stem) {
        return " " + Normalised.of(stem) + " ";
    }

    private Stream<Candidate> candidates(Fact fact, Slot slot, Accepted key, String stem, long seed) {
        Stream<Candidate> confirmed = fact.directions().confirmedFalse().stream()
                .filter(each -> each.slot() == slot)
                .map(each -> new Candidate(each.value(), each.because(), CONFIRMED));
        boolean only = truths.isFunctional(fact, slot) && fact.kind() != FactKind.ACRONYM;
        return Stream.concat(confirmed, only ? others(fact, slot, key, stem, seed) : Stream.empty());
    }

    /** Other values of the same sort, where the slot has only one. */
    private Stream<Candidate> others(Fact fact, Slot slot, Accepted key, String stem, long seed) {
        return switch (slot) {
            case WHEN ->
                fact.when().stream()
                        .flatMap(when -> dateDistractors.around(
                                when, WANTED, seed, date -> !stem.contains(padded(date.text()))));
            case SUBJECT, SPEAKER -> named(fact, slot, key);
            case OBJECT ->
                fact.object().filter(Value.Quantity.class::isInstance).isPresent()
                        ? Stream.empty()
                        : named(fact, slot, key);
        };
    }

    private Stream<Candidate> named(Fact fact, Slot slot, Accepted key) {
        boolean words = slot == Slot.OBJECT
                && fact.object().filter(Value.Words.class::isInstance).isPresent();
        Optional<Entity> entity = words ? Optional.empty() : names.entity(key.answer());
        Stream<Candidate> siblings = pools.siblings(fact).stream()
                .flatMap(sibling -> answers.in(sibling, slot).stream()
                        .filter(value -> words || alike(entity, names.entity(value.answer())))
                        .map(value -> new Candidate(
                                value.answer(),
                                Phrases.capitalised(base.report().called()) + " says this of something else: "
                                        + sibling.statement(),
                                SIBLING)));
        Stream<Candidate> sameType = entity.stream()
                .flatMap(known -> pools.near(known).stream()
                        .filter(other -> !base.overlap(known, other))
                        .map(other -> new Candidate(
                                other.name(),
                                "Only one answer can be right here, and "
                                        + base.report().called() + " gives " + Phrases.withArticle(known)
                                        + ".",
                                (pools.isIn(fact.topicId(), other) ? SAME_TOPIC : 0)
                                        + 1.0 / (1 + pools.distance(known, other)))));
        return Stream.concat(siblings, sameType);
    }

    /** Options are of one sort: entities of one type that do not overlap, or plain words. */
    private boolean alike(Optional<Entity> key, Optional<Entity> other) {
        if (key.isPresent() && other.isPresent()) {
            return key.get().type() == other.get().type() && !base.overlap(key.get(), other.get());
        }
        return key.isEmpty() && other.isEmpty();
    }

    /** The best first, each next one weighed down by its likeness to those picked. */
    private List<Candidate> spread(String key, List<Candidate> candidates, long seed) {
        List<Candidate> left = candidates.stream()
                .map(candidate -> candidate.besides(key, names.likeness(candidate.text(), key)))
                .sorted(Comparator.comparingInt((Candidate candidate) -> candidate.draw(seed))
                        .thenComparing(Candidate::text))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Candidate> picked = new ArrayList<>();
        while (!left.isEmpty() && picked.size() < WANTED) {
            Candidate best = left.stream()
                    .max(Comparator.comparingDouble(candidate -> candidate.score() - likeness(candidate, picked)))
                    .orElseThrow();
            picked.add(best);
            left.removeIf(candidate -> names.overlap(candidate.text(), best.text()));
        }
        return picked;
    }

    private double likeness(Candidate candidate, List<Candidate> picked) {
        return picked.stream()
                .mapToDouble(other -> LIKENESS_AMONG_PICKED * names.likeness(candidate.text(), other.text()))
                .sum();
    }
}
