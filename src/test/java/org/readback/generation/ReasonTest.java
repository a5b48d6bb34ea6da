package org.readback.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.readback.bank.file.BankReader;
import org.readback.bank.file.WordingReader;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.FactKind;
import org.readback.report.PartialDate;
import org.readback.report.Slot;
import org.readback.report.Value;
import org.readback.report.When;

/** No family is left out of a fact in silence. */
class ReasonTest {
    private static final List<Optional<Value>> OBJECTS = List.of(
            Optional.empty(),
            Optional.of(new Value.Named("pact")),
            Optional.of(new Value.Named("nowhere")),
            Optional.of(new Value.Words("a bank", List.of())),
            Optional.of(new Value.Items(List.of(new Value.Words("council", List.of())), true)),
            Optional.of(new Value.Quantity(new BigDecimal("10"), "miles", BigDecimal.ZERO)));

    private static final List<Optional<When>> TIMES = List.of(
            Optional.empty(),
            Optional.of(new When.At(PartialDate.decade(1960))),
            Optional.of(new When.At(PartialDate.year(1971))),
            Optional.of(new When.Since(PartialDate.year(1980))));

    @Property
    void everyFactAndFamilyHasAQuestionOrAReason(@ForAll long seed) {
        Random random = new Random(seed);
        List<Fact> facts = new ArrayList<>();
        for (Fact fact : Sample.facts()) {
            if (random.nextInt(4) > 0) {
                facts.add(random.nextInt(3) == 0 ? fact : mutated(fact, random));
            }
        }

        assertNothingIsSilent(Sample.base(facts), Sample.wording());
    }

    private static Fact mutated(Fact fact, Random random) {
        Sample.Builder like = Sample.like(fact);
        OBJECTS.get(random.nextInt(OBJECTS.size())).ifPresent(like::object);
        TIMES.get(random.nextInt(TIMES.size())).ifPresent(like::when);
        for (int twist = random.nextInt(4); twist > 0; twist--) {
            like.twist("Twist " + twist + " of it is that nobody signed anything in the north.", "They did.");
        }
        return like.done();
    }

    @Test
    void norIsAnyOfTheBanksThatShip() {
        Wording wording = WordingReader.read(Path.of("question-bank"));

        BankReader.read(Path.of("question-bank")).forEach(base -> assertNothingIsSilent(base, wording));
    }

    @Test
    void aBankWithoutAnyWordingSaysSoOfEachFamilyThatHasNone() {
        FactBase base = Sample.base();
        Wording nothing = new Wording("en", List.of(), Map.of(), List.of());

        assertNothingIsSilent(base, nothing);
        assertThat(reasons(base, nothing, "nl-founded", Family.WHEN)).containsExactly(Reason.Plain.NO_WORDING);
    }

    @Test
    void aTemplateThatNeedsWhatTheFactLacksNamesIt() {
        Fact bare = Sample.fact("f", FactKind.STATEMENT, "signed", "Arland signed something in the north.")
                .subjects("arland")
                .done();

        assertThat(reasons(bare, Family.WHEN)).containsExactly(new Reason.Lacks("asking-when"));
        assertThat(reasons(bare, Family.WHICH)).containsExactly(new Reason.Lacks("object"));
        assertThat(reasons(bare, Family.CHOICE))
                .contains(new Reason.Empty(Slot.OBJECT), new Reason.Empty(Slot.WHEN), new Reason.Empty(Slot.SPEAKER));
    }

    @Test
    void whatTheFactSkipsAndWhatItLacksThePartsForIsToldApart() {
        assertThat(reasons("nl-founded", Family.TRUE_STATEMENT))
                .containsExactly(new Reason.TooFew(Reason.Part.TWISTS, 0, 1));
        assertThat(reasons("nl-founded", Family.LIST_CLOZE))
                .containsExactly(new Reason.TooFew(Reason.Part.ITEMS, 0, 2));
        assertThat(reasons("nl-founded", Family.NAME_CLOZE)).containsExactly(new Reason.OnlyOf(FactKind.QUOTED_NAME));
        assertThat(reasons("nl-founded", Family.CLOZE))
                .contains(Reason.Plain.ASKED_WITHOUT_HELP, Reason.Plain.NOT_THE_ONLY_ONE);
        assertThat(reasons("nl-members", Family.FIRST)).containsExactly(Reason.Plain.NO_EVENT);
        assertThat(reasons("nl-name", Family.MATCH)).contains(Reason.Plain.NO_WORDING);
    }

    @Test
    void aBlankThatCannotBeMadeSaysWhatIsInItsWay() {
        assertThat(blank("It was led for years by nobody whom anybody knew.")).contains(Reason.Plain.NOT_IN_STATEMENT);
        assertThat(blank("Cordia led it and Cordia ended it after many years."))
                .contains(Reason.Plain.TWICE_IN_STATEMENT);
        assertThat(blank("For many years it was led by a Cordia of its own.")).contains(Reason.Plain.AFTER_ARTICLE);
        assertThat(blank("Cordia led it.")).contains(Reason.Plain.TOO_BARE);
    }

    private static List<Reason> blank(String statement) {
        Fact fact = Sample.fact("f", FactKind.STATEMENT, "member-of", statement)
                .subjects("nl")
                .object(new Value.Named("cordia"))
                .done();
        return reasons(
                Sample.base(List.of(fact)), new Wording("en", List.of(), Map.of(), List.of()), "f", Family.CLOZE);
    }

    private static List<Reason> reasons(String factId, Family family) {
        return reasons(Sample.base(), Sample.wording(), factId, family);
    }

    private static List<Reason> reasons(Fact fact, Family family) {
        return reasons(Sample.base(List.of(fact)), Sample.wording(), fact.id(), family);
    }

    private static List<Reason> reasons(FactBase base, Wording wording, String factId, Family family) {
        return Generator.report(base, wording).notMade().stream()
                .filter(none -> none.factId().equals(factId) && none.family() == family)
                .map(GenerationReport.NotMade::reason)
                .toList();
    }

    private static void assertNothingIsSilent(FactBase base, Wording wording) {
        GenerationReport report = Generator.report(base, wording);
        record Place(String factId, Family family) {}
        Set<Place> spoken = new HashSet<>();
        report.questions().forEach(made -> spoken.add(new Place(made.factId(), made.family())));
        report.notMade().forEach(none -> spoken.add(new Place(none.factId(), none.family())));
        assertThat(base.facts())
                .allSatisfy(fact -> assertThat(Arrays.stream(Family.values())
                                .filter(family -> !spoken.contains(new Place(fact.id(), family))))
                        .as(fact.id())
                        .isEmpty());
    }
}
