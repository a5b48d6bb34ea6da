package org.readback.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.generation.words.SlotAnswers;
import org.readback.question.Question;
import org.readback.report.Entity;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.FactKind;
import org.readback.report.Slot;

/** Which acronym belongs to which name, a few at a time; each is asked for once, but to fill up the last few. */
final class AcrossAcronyms {
    private static final String SLOT = "acronym";
    private static final int MOST = 4;
    private static final int FEWEST = 3;

    private record Acronym(Fact fact, String letters, String name, String key) {}

    private final FactBase base;
    private final Wording wording;
    private final List<Acronym> acronyms;

    AcrossAcronyms(FactBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
        SlotAnswers answers = new SlotAnswers(base);
        this.acronyms = base.facts().stream()
                .flatMap(fact -> acronym(fact, answers).stream())
                .sorted(Comparator.comparing(Acronym::key))
                .toList();
    }

    private Outcome<Acronym> acronym(Fact fact, SlotAnswers answers) {
        if (!wording.of(fact.relation()).containsKey(Family.STANDS_FOR)) {
            return Outcome.none(new Reason.OnlyOf(FactKind.ACRONYM));
        }
        Optional<String> letters = base.entity(fact.subjects().getFirst()).flatMap(Entity::acronym);
        return Outcome.of(letters, Reason.Plain.NO_ACRONYM)
                .flatMap(acronym -> Outcome.of(
                                answers.in(fact, Slot.OBJECT).stream().findFirst(), new Reason.Empty(Slot.OBJECT))
                        .map(name -> new Acronym(
                                fact,
                                acronym,
                                name.answer(),
                                Identity.ofFact(base.report().id(), wording.language(), fact))));
    }

    /** What came of every fact. */
    Stream<Draft.Across> all() {
        SlotAnswers answers = new SlotAnswers(base);
        Stream<Draft.Across> others = base.facts().stream().flatMap(fact -> switch (acronym(fact, answers)) {
            case Outcome.Found<Acronym> _ -> Stream.of();
            case Outcome.None<Acronym>(Reason reason) -> Stream.of(across(fact, Outcome.none(reason)));
        });
        Optional<String> stem = wording.common(Family.MATCH, SLOT, base.report().called());
        return Stream.concat(
                others,
                IntStream.range(0, acronyms.size())
                        .mapToObj(i -> across(
                                acronyms.get(i).fact(),
                                Outcome.of(stem, Reason.Plain.NO_WORDING).flatMap(words -> at(i, words)))));
    }

    private static Draft.Across across(Fact fact, Outcome<Draft> draft) {
        return new Draft.Across(fact, Family.MATCH, SLOT, draft);
    }

    /** The question of the group that the acronym at a place is in, if it is the first of it. */
    private Outcome<Draft> at(int place, String stem) {
        int first = place - place % MOST;
        Fact anchor = acronyms.get(first).fact();
        if (anchor.directions().skip().contains(Family.MATCH.id())) {
            return Outcome.none(Reason.Plain.SKIPPED);
        }
        return draft(stem, first)
                .flatMap(draft -> place == first ? Outcome.of(draft) : Outcome.none(new Reason.AskedWith(anchor.id())));
    }

    private Outcome<Draft> draft(String stem, int place) {
        List<Acronym> chosen = IntStream.range(0, Math.min(MOST, acronyms.size()))
                .mapToObj(step -> acronyms.get((place + step) % acronyms.size()))
                .toList();
        if (chosen.size() < FEWEST) {
            return Outcome.none(new Reason.TooFew(Reason.Part.ACRONYMS, chosen.size(), FEWEST));
        }
        if (chosen.stream().map(Acronym::letters).distinct().count() < chosen.size()) {
            return Outcome.none(Reason.Plain.SAME_ACRONYM);
        }
        List<Question.Matching.Pair> pairs = chosen.stream()
                .map(acronym -> new Question.Matching.Pair(acronym.letters(), acronym.name()))
                .toList();
        return Outcome.of(new Draft(
                chosen.getFirst().fact(),
                chosen.stream().skip(1).map(Acronym::fact).toList(),
                Family.MATCH,
                SLOT,
                new Question.Matching(stem, pairs, Optional.empty()),
                chosen.stream()
                        .map(acronym -> acronym.key() + " " + acronym.letters())
                        .sorted()
                        .toList()));
    }
}
