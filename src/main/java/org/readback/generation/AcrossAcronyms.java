package org.readback.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.question.Question;
import org.readback.report.Fact;
import org.readback.report.FactBase;
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
                .filter(fact -> wording.of(fact.relation()).containsKey(Family.STANDS_FOR))
                .flatMap(fact -> acronym(fact, answers).stream())
                .sorted(Comparator.comparing(Acronym::key))
                .toList();
    }

    private Optional<Acronym> acronym(Fact fact, SlotAnswers answers) {
        return base.entity(fact.subjects().getFirst())
                .flatMap(entity -> entity.acronym()
                        .flatMap(letters -> answers.in(fact, Slot.OBJECT).stream()
                                .findFirst()
                                .map(name -> new Acronym(
                                        fact,
                                        letters,
                                        name.answer(),
                                        Identity.ofFact(base.report().id(), wording.language(), fact)))));
    }

    List<Draft> drafts() {
        return wording.common(Family.MATCH, SLOT, base.report().called()).stream()
                .flatMap(stem -> IntStream.range(0, acronyms.size())
                        .filter(i -> i % MOST == 0)
                        .filter(i -> !acronyms.get(i).fact().skip().contains(Family.MATCH.id()))
                        .boxed()
                        .flatMap(i -> draft(stem, i).stream()))
                .toList();
    }

    private Optional<Draft> draft(String stem, int place) {
        List<Acronym> chosen = IntStream.range(0, Math.min(MOST, acronyms.size()))
                .mapToObj(step -> acronyms.get((place + step) % acronyms.size()))
                .toList();
        if (chosen.size() < FEWEST
                || chosen.stream().map(Acronym::letters).distinct().count() < chosen.size()) {
            return Optional.empty();
        }
        List<Question.Matching.Pair> pairs = chosen.stream()
                .map(acronym -> new Question.Matching.Pair(acronym.letters(), acronym.name()))
                .toList();
        return Optional.of(new Draft(
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
