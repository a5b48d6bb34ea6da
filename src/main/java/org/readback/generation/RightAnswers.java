package org.readback.generation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.generation.words.SlotAnswers;
import org.readback.question.Accepted;
import org.readback.report.Entity;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.Slot;

/** What is right when a fact is asked: what its wording says, else what stands in the slot that is asked for. */
final class RightAnswers {
    private final FactBase base;
    private final SlotAnswers answers;

    RightAnswers(FactBase base) {
        this.base = base;
        this.answers = new SlotAnswers(base);
    }

    /** What stands in a slot. */
    List<Accepted> in(Fact fact, Slot slot) {
        return answers.in(fact, slot);
    }

    List<Accepted> of(Fact fact, Asked asked) {
        if (asked.answer().isPresent()) {
            return List.of(given(asked));
        }
        List<Accepted> values =
                asked.factSlot().map(slot -> answers.in(fact, slot)).orElse(List.of());
        return values.size() == 1 ? List.of(with(values.getFirst(), asked.accept())) : values;
    }

    /** The wording's own answer, which it has. */
    static Accepted given(Asked asked) {
        return with(Accepted.of(asked.answer().orElseThrow()), asked.accept());
    }

    private static Accepted with(Accepted accepted, List<String> more) {
        List<String> others = Stream.concat(accepted.others().stream(), more.stream())
                .distinct()
                .filter(form -> !form.equals(accepted.answer()))
                .toList();
        return new Accepted(accepted.answer(), others);
    }

    /** The acronym of what the fact is about. */
    Optional<Accepted> acronym(Fact fact, Asked asked) {
        return asked.answer().or(() -> acronymOf(fact)).map(acronym -> with(Accepted.of(acronym), asked.accept()));
    }

    /** The name alone: whoever answers with the acronym has not said what it stands for. */
    Optional<Accepted> nameWithoutAcronym(Fact fact, Asked asked) {
        Optional<String> acronym = acronymOf(fact);
        return of(fact, asked).stream()
                .findFirst()
                .map(name -> new Accepted(
                        name.answer(),
                        name.others().stream()
                                .filter(other -> acronym.filter(other::equals).isEmpty())
                                .toList()));
    }

    private Optional<String> acronymOf(Fact fact) {
        return fact.subjects().stream().findFirst().flatMap(base::entity).flatMap(Entity::acronym);
    }
}
