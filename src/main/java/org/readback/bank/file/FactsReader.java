package org.readback.bank.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.bank.yaml.Fields;
import org.readback.bank.yaml.Problems;
import org.readback.bank.yaml.Yaml;
import org.readback.bank.yaml.YamlNode;
import org.readback.report.Fact;
import org.readback.report.FactKind;
import org.readback.report.Quotation;
import org.readback.report.Slot;
import org.readback.report.Topic;
import org.readback.report.Value;
import org.readback.report.When;

/** Reads a file of {@code facts/}: the facts of one topic, but where a fact names another. What facts say of each other is for {@link FactChecks}. */
final class FactsReader {
    static final Set<String> FILE = Set.of("topic", "facts");
    static final Set<String> FACT = Set.of(
            "id",
            "kind",
            "topic",
            "quote",
            "passage",
            "statement",
            "subjects",
            "relation",
            "qualifier",
            "object",
            "when",
            "speaker",
            "hedge",
            "tags",
            "questions",
            "twists",
            "false",
            "after",
            "skip",
            "waivers");
    static final Set<String> WORDING = Set.of("family", "slot", "stem", "answer", "accept", "explanation");
    static final Set<String> TWIST = Set.of("statement", "because");
    static final Set<String> FALSE = Set.of("slot", "value", "because");
    static final Set<String> WAIVER = Set.of("rule", "because");

    private final Problems problems;
    private final Optional<List<Topic>> topics;
    private final EntityIds entities;
    private final Values values;
    private final Quotations quotations;
    private final Dates dates;

    /**
     * @param topics empty where they could not be read
     */
    FactsReader(Optional<List<Topic>> topics, EntityIds entities, Quotations quotations, Problems problems) {
        this.problems = problems;
        this.topics = topics;
        this.entities = entities;
        this.values = new Values(entities, problems);
        this.quotations = quotations;
        this.dates = new Dates(problems);
    }

    /** The facts of a file, each with its place. */
    List<PlacedFact> read(String file, byte[] bytes) {
        return Yaml.read(file, bytes, problems)
                .flatMap(node -> Fields.of(node, FILE, problems))
                .map(fields -> {
                    fields.required("topic");
                    String topic = knownTopic(fields).orElse("");
                    fields.required("facts");
                    List<PlacedFact> facts = new ArrayList<>();
                    fields.each("facts", FACT, each -> fact(topic, each)).forEach(fact -> fact.ifPresent(facts::add));
                    return facts;
                })
                .orElse(List.of());
    }

    private Optional<String> knownTopic(Fields fields) {
        Optional<String> topic = fields.optionalId("topic");
        topics.map(all -> all.stream().map(Topic::id).toList())
                .ifPresent(known -> topic.filter(id -> !known.contains(id))
                        .ifPresent(id -> problems.addUnknown(fields.placeOf("topic"), "topic", id, known)));
        return topic;
    }

    private Optional<PlacedFact> fact(String topicOfFile, Fields fields) {
        Optional<FactKind> kind = fields.word("kind", FactKind.class);
        String quote = fields.text("quote");
        Optional<String> passage = fields.optionalId("passage");
        Optional<Quotation> quotation = Optional.of(quote)
                .filter(words -> !words.isEmpty())
                .flatMap(words -> quotations.find(
                        words, passage, passage.isEmpty() ? fields.placeOf("quote") : fields.placeOf("passage")));
        Optional<Value> object = fields.node("object").flatMap(values::read);
        Optional<When> when = fields.node("when").flatMap(dates::when);
        Fact fact = new Fact(
                fields.id("id"),
                kind.orElse(FactKind.STATEMENT),
                knownTopic(fields).orElse(topicOfFile),
                fields.texts("tags"),
                quotation.orElse(new Quotation("", 0, 0, quote)),
                fields.text("statement"),
                new Fact.Claim(subjects(fields), fields.id("relation"), fields.optionalId("qualifier"), object, when),
                fields.optionalText("speaker"),
                fields.optionalText("hedge"),
                directions(fields));
        return Optional.of(new PlacedFact(fact, fields)).filter(_ -> kind.isPresent());
    }

    private static Fact.Directions directions(Fields fields) {
        return new Fact.Directions(
                fields.each("questions", WORDING, FactsReader::wording),
                fields.each("twists", TWIST, twist -> new Fact.Twist(twist.text("statement"), twist.text("because"))),
                fields.each("false", FALSE, FactsReader::confirmedFalse).stream()
                        .flatMap(Optional::stream)
                        .toList(),
                fields.texts("after"),
                fields.texts("skip"),
                fields.each("waivers", WAIVER, waiver -> new Fact.Waiver(waiver.text("rule"), waiver.text("because"))));
    }

    private List<String> subjects(Fields fields) {
        fields.required("subjects");
        List<YamlNode> nodes = fields.items("subjects");
        if (nodes.isEmpty() && fields.node("subjects").orElse(null) instanceof YamlNode.Sequence) {
            problems.add(fields.placeOf("subjects"), "`subjects` is a list of at least one entity: [china, russia]");
        }
        return nodes.stream().flatMap(node -> entities.known(node).stream()).toList();
    }

    private static Fact.Wording wording(Fields fields) {
        return new Fact.Wording(
                fields.id("family"),
                fields.id("slot"),
                fields.text("stem"),
                fields.optionalText("answer"),
                fields.texts("accept"),
                fields.optionalText("explanation"));
    }

    private static Optional<Fact.ConfirmedFalse> confirmedFalse(Fields fields) {
        String value = fields.text("value");
        String because = fields.text("because");
        return fields.word("slot", Slot.class).map(slot -> new Fact.ConfirmedFalse(slot, value, because));
    }
}
