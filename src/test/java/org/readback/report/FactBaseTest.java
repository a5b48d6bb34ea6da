package org.readback.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FactBaseTest {
    private static final Entity CHINA = entity("china", "China", "PRC", List.of("People’s Republic of China"));
    private static final Entity EU = entity("eu", "European Union", "EU", List.of());
    private static final Entity FRANCE = new Entity(
            "france", EntityType.COUNTRY, "France", Optional.empty(), List.of(), false, false, List.of("eu"));
    private static final Entity PARIS = new Entity(
            "paris", EntityType.PLACE, "Paris", Optional.empty(), List.of(), false, false, List.of("france"));

    private static final Fact JOINED = fact("joined", "joined", Optional.of(new Value.Named("eu")), 1958, List.of());
    private static final Fact LISTED = fact(
            "listed",
            "listed",
            Optional.of(new Value.Items(
                    List.of(new Value.Named("china"), new Value.Words("the others", List.of("the rest"))), false)),
            1999,
            List.of("joined"));
    private static final FactBase BASE = base(List.of(LISTED, JOINED));

    @Test
    void everyNameLeadsToItsEntityHoweverSpelt() {
        assertThat(BASE.entityNamed("the Peoples Republic of China")).contains(CHINA);
        assertThat(BASE.entityNamed("prc")).contains(CHINA);
        assertThat(BASE.entityNamed("P.R.C.")).contains(CHINA);
        assertThat(BASE.entityNamed("PR")).isEmpty();
    }

    @Test
    void theAliasClosureHoldsAllNamesOfAnEntityAndOtherWordsAlone() {
        assertThat(BASE.aliasClosure("PRC")).containsExactly("prc", "china", "peoples republic of china");
        assertThat(BASE.aliasClosure("The Moon")).isEqualTo(Set.of("moon"));
    }

    @Test
    void wholesOverlapTheirPartsAtAnyRemove() {
        assertThat(BASE.overlap(PARIS, EU)).isTrue();
        assertThat(BASE.overlap(EU, PARIS)).isTrue();
        assertThat(BASE.overlap(CHINA, EU)).isFalse();
        assertThat(BASE.overlap(CHINA, CHINA)).isTrue();
    }

    @Test
    void whatAFactStatesIsKnownToBeTrueUnderEveryName() {
        assertThat(BASE.isKnownTrue(JOINED, Slot.OBJECT, "the EU")).isTrue();
        assertThat(BASE.isKnownTrue(JOINED, Slot.OBJECT, "China")).isFalse();
        assertThat(BASE.isKnownTrue(JOINED, Slot.WHEN, "1958")).isTrue();
        assertThat(BASE.isKnownTrue(JOINED, Slot.WHEN, "1959")).isFalse();
        assertThat(BASE.isKnownTrue(LISTED, Slot.OBJECT, "PRC")).isTrue();
        assertThat(BASE.isKnownTrue(LISTED, Slot.OBJECT, "The rest")).isTrue();
    }

    @Test
    void whatAnotherFactOfTheSameRelationStatesIsKnownToBeTrueWhereTheOtherSlotsAgree() {
        Fact again = fact("again", "joined", Optional.of(new Value.Named("china")), 1958, List.of());
        Fact later = fact("later", "joined", Optional.of(new Value.Named("paris")), 1970, List.of());
        FactBase base = base(List.of(JOINED, again, later));
        assertThat(base.isKnownTrue(JOINED, Slot.OBJECT, "China")).isTrue();
        assertThat(base.isKnownTrue(JOINED, Slot.OBJECT, "Paris")).isFalse();
        assertThat(base.siblings(JOINED)).containsExactly(again, later);
    }

    @Test
    void factsAreTaughtAfterTheirForerunners() {
        assertThat(BASE.facts()).containsExactly(LISTED, JOINED);
        assertThat(BASE.inTeachingOrder()).containsExactly(JOINED, LISTED);
    }

    @Test
    void factsThatWaitForEachOtherAreStillTaughtOnceEach() {
        Fact one = fact("one", "joined", Optional.empty(), 1958, List.of("two"));
        Fact two = fact("two", "listed", Optional.empty(), 1958, List.of("one"));
        assertThat(base(List.of(one, two)).inTeachingOrder()).containsExactlyInAnyOrder(one, two);
    }

    @Test
    void mentionsCountWholeNamesOnly() {
        assertThat(BASE.mentions(EU)).isEqualTo(2); // "European Union" and "EU", not the start of "EUROPE"
        assertThat(BASE.mentions(CHINA)).isEqualTo(1); // "People’s Republic of China" names it once
        assertThat(BASE.mentions(PARIS)).isZero();
    }

    @Test
    void namesAreComparedWithoutMarksCaseQuotesAndArticles() {
        assertThat(Normalised.of("The “Good-Neighborliness” & Co-operation"))
                .isEqualTo("good neighborliness and co operation");
        assertThat(Normalised.of("U.S.-led")).isEqualTo("us led");
        assertThat(Normalised.of("Organisation")).isEqualTo(Normalised.of("organization"));
        assertThat(Normalised.of("Élysée")).isEqualTo("elysee");
        assertThat(Normalised.of("The")).isEqualTo("the");
    }

    private static FactBase base(List<Fact> facts) {
        Passage passage = new Passage("p1", "", "The European Union (EU) and EUROPE. The People’s Republic of China.");
        Report report = new Report(
                "r",
                "R",
                "the report",
                "P",
                LocalDate.of(2023, 9, 13),
                "e",
                "en",
                "s",
                false,
                List.of(passage),
                List.of(new Topic("t", "T")));
        return new FactBase(report, List.of(CHINA, EU, FRANCE, PARIS), facts, List.of());
    }

    private static Entity entity(String id, String name, String acronym, List<String> aliases) {
        return new Entity(id, EntityType.UNION, name, Optional.of(acronym), aliases, false, false, List.of());
    }

    private static Fact fact(String id, String relation, Optional<Value> object, int year, List<String> after) {
        return new Fact(
                id,
                FactKind.STATEMENT,
                "t",
                List.of(),
                new Quotation("p1", 0, 3, "The"),
                "statement",
                new Fact.Claim(
                        List.of("france"),
                        relation,
                        Optional.empty(),
                        object,
                        Optional.of(new When.At(PartialDate.year(year)))),
                Optional.empty(),
                Optional.empty(),
                new Fact.Directions(List.of(), List.of(), List.of(), after, List.of(), List.of()));
    }
}
