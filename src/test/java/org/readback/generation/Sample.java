package org.readback.generation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.report.Entity;
import org.readback.report.EntityType;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.FactKind;
import org.readback.report.PartialDate;
import org.readback.report.Passage;
import org.readback.report.Quotation;
import org.readback.report.Relation;
import org.readback.report.Report;
import org.readback.report.Slot;
import org.readback.report.Topic;
import org.readback.report.Value;
import org.readback.report.When;

/** A small report of its own: treaties between made-up countries, with one fact of most kinds. */
final class Sample {
    static final List<Relation> RELATIONS = List.of(
            new Relation("signed", "The subjects signed the object.", Set.of(Slot.SUBJECT, Slot.WHEN)),
            new Relation("founded", "The subject was founded at the time.", Set.of(Slot.WHEN)),
            new Relation("led-by", "The subject was led by the object.", Set.of(Slot.OBJECT)),
            new Relation("member-of", "The subjects are members of the object.", Set.of()),
            new Relation("stands-for", "The acronym stands for the object.", Set.of(Slot.OBJECT)),
            new Relation("organs", "The subject has the organs listed.", Set.of()));

    private Sample() {}

    static List<Entity> entities() {
        return List.of(
                entity("arland", EntityType.COUNTRY, "Arland", false),
                entity("borduria", EntityType.COUNTRY, "Borduria", false),
                entity("cordia", EntityType.COUNTRY, "Cordia", false),
                entity("duchy", EntityType.COUNTRY, "Duchy of Elm", true),
                new Entity(
                        "nl",
                        EntityType.ORGANIZATION,
                        "Northern League",
                        Optional.of("NL"),
                        List.of(),
                        true,
                        false,
                        List.of()),
                entity("pact", EntityType.AGREEMENT, "Fishing Pact", true),
                entity("treaty", EntityType.AGREEMENT, "Treaty of Elm", true));
    }

    static Entity entity(String id, EntityType type, String name, boolean article) {
        return new Entity(id, type, name, Optional.empty(), List.of(), article, false, List.of());
    }

    static List<Fact> facts() {
        return new ArrayList<>(List.of(
                fact(
                                "pact-signed",
                                FactKind.DATED_EVENT,
                                "signed",
                                "Arland and Borduria signed the Fishing Pact in 1971.")
                        .subjects("arland", "borduria")
                        .object(new Value.Named("pact"))
                        .when(new When.At(PartialDate.year(1971)))
                        .twist("Arland and Cordia signed the Fishing Pact in 1971.", "Borduria signed it, not Cordia.")
                        .done(),
                fact("treaty-signed", FactKind.DATED_EVENT, "signed", "Cordia signed the Treaty of Elm in May 1984.")
                        .subjects("cordia")
                        .object(new Value.Named("treaty"))
                        .when(new When.At(PartialDate.month(1984, 5)))
                        .done(),
                fact("nl-founded", FactKind.DATED_EVENT, "founded", "The Northern League was founded in 1965.")
                        .subjects("nl")
                        .when(new When.At(PartialDate.year(1965)))
                        .done(),
                fact("arland-founded", FactKind.DATED_EVENT, "founded", "Arland was founded in 1990.")
                        .subjects("arland")
                        .when(new When.At(PartialDate.year(1990)))
                        .done(),
                fact(
                                "nl-led",
                                FactKind.STATEMENT,
                                "led-by",
                                "The Northern League was led by Cordia at its first meeting.")
                        .subjects("nl")
                        .object(new Value.Named("cordia"))
                        .done(),
                fact("nl-members", FactKind.MEMBERSHIP, "member-of", "Arland is a member of the Northern League.")
                        .subjects("arland")
                        .object(new Value.Named("nl"))
                        .done(),
                fact("nl-name", FactKind.ACRONYM, "stands-for", "NL stands for Northern League.")
                        .subjects("nl")
                        .object(new Value.Words("Northern League", List.of()))
                        .done(),
                fact(
                                "nl-organs",
                                FactKind.LIST,
                                "organs",
                                "The Northern League has three organs: council, court and bank.")
                        .subjects("nl")
                        .object(new Value.Items(
                                List.of(
                                        new Value.Words("council", List.of()),
                                        new Value.Words("court", List.of()),
                                        new Value.Words("bank", List.of())),
                                true))
                        .done()));
    }

    static FactBase base(List<Fact> facts) {
        Report report = new Report(
                "sample",
                "Treaties of the North",
                "the report",
                "Nobody",
                LocalDate.of(2001, 1, 1),
                "first",
                "en",
                "made up",
                false,
                List.of(new Passage("p1", "", "Text.")),
                List.of(new Topic("names", "Names"), new Topic("treaties", "Treaties")));
        return new FactBase(report, entities(), facts, RELATIONS);
    }

    static FactBase base() {
        return base(facts());
    }

    static Wording wording() {
        return new Wording(
                "en",
                List.of(
                        phrasing(Family.FIRST, "first", "Which of these came first?"),
                        phrasing(Family.ORDER, "order", "Put these in order, the earliest first.")),
                java.util.Map.of(
                        "signed",
                        List.of(
                                phrasing(Family.WHEN, "when", "{asking-when} did {subject} sign {object}?"),
                                phrasing(Family.WHICH, "subject", "{asking-subject} signed {object}[ {when}]?"),
                                phrasing(Family.FIRST, "event", "the signing of {object}")),
                        "founded",
                        List.of(
                                phrasing(Family.WHEN, "when", "{asking-when} was {subject} founded?"),
                                phrasing(Family.FIRST, "event", "the founding of {subject}")),
                        "led-by",
                        List.of(phrasing(
                                Family.WHICH, "object", "{asking-object} led {subject} at its first meeting?")),
                        "member-of",
                        List.of(phrasing(
                                Family.WHICH, "object", "Of {asking-object} {subject|is|are} {subject} a member?")),
                        "stands-for",
                        List.of(
                                phrasing(Family.STANDS_FOR, "object", "What does {acronym} stand for here?"),
                                phrasing(Family.ACRONYM, "subject", "Which acronym stands for “{object}” here?")),
                        "organs",
                        List.of(phrasing(Family.LIST, "object", "Which organs does {subject} have?"))),
                List.of());
    }

    private static Wording.Phrasing phrasing(Family family, String slot, String template) {
        return new Wording.Phrasing(family, slot, Template.parse(template));
    }

    static Builder fact(String id, FactKind kind, String relation, String statement) {
        return new Builder(id, kind, relation, statement);
    }

    /** A copy with some parts changed. */
    static Builder like(Fact fact) {
        Builder copy = new Builder(fact.id(), fact.kind(), fact.relation(), fact.statement());
        copy.subjects = fact.subjects();
        copy.qualifier = fact.qualifier();
        copy.object = fact.object();
        copy.when = fact.when();
        copy.twists.addAll(fact.directions().twists());
        copy.wordings.addAll(fact.directions().wordings());
        copy.confirmedFalse.addAll(fact.directions().confirmedFalse());
        copy.after = fact.directions().after();
        copy.skip = fact.directions().skip();
        return copy;
    }

    /** A fact in the making. */
    static final class Builder {
        private String id;
        private final FactKind kind;
        private final String relation;
        private String statement;
        private List<String> subjects = List.of();
        private Optional<String> qualifier = Optional.empty();
        private Optional<Value> object = Optional.empty();
        private Optional<When> when = Optional.empty();
        private final List<Fact.Wording> wordings = new ArrayList<>();
        private final List<Fact.Twist> twists = new ArrayList<>();
        private final List<Fact.ConfirmedFalse> confirmedFalse = new ArrayList<>();
        private List<String> after = List.of();
        private List<String> skip = List.of();

        private Builder(String id, FactKind kind, String relation, String statement) {
            this.id = id;
            this.kind = kind;
            this.relation = relation;
            this.statement = statement;
        }

        Builder id(String id) {
            this.id = id;
            return this;
        }

        Builder statement(String statement) {
            this.statement = statement;
            return this;
        }

        Builder subjects(String... ids) {
            this.subjects = List.of(ids);
            return this;
        }

        Builder qualifier(String qualifier) {
            this.qualifier = Optional.of(qualifier);
            return this;
        }

        Builder object(Value object) {
            this.object = Optional.of(object);
            return this;
        }

        Builder when(When when) {
            this.when = Optional.of(when);
            return this;
        }

        Builder wording(Family family, String slot, String stem) {
            wordings.add(new Fact.Wording(family.id(), slot, stem, Optional.empty(), List.of(), Optional.empty()));
            return this;
        }

        Builder twist(String statement, String because) {
            twists.add(new Fact.Twist(statement, because));
            return this;
        }

        Builder confirmedFalse(Slot slot, String value, String because) {
            confirmedFalse.add(new Fact.ConfirmedFalse(slot, value, because));
            return this;
        }

        Builder after(String... ids) {
            this.after = List.of(ids);
            return this;
        }

        Builder skip(Family family) {
            this.skip = List.of(family.id());
            return this;
        }

        Fact done() {
            return new Fact(
                    id,
                    kind,
                    "treaties",
                    List.of(),
                    new Quotation("p1", 0, 4, "Text"),
                    statement,
                    new Fact.Claim(subjects, relation, qualifier, object, when),
                    Optional.empty(),
                    Optional.empty(),
                    new Fact.Directions(wordings, twists, confirmedFalse, after, skip, List.of()));
        }
    }
}
