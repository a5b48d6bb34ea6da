package org.readback.generation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.report.Entity;
import org.readback.report.EntityType;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.PartialDate;
import org.readback.report.Slot;
import org.readback.report.Value;
import org.readback.report.When;

/** The parts of one fact as running English. */
public final class Phrases {
    private final FactBase base;
    private final Fact fact;

    public Phrases(FactBase base, Fact fact) {
        this.base = base;
        this.fact = fact;
    }

    /** What stands for a placeholder; empty where the fact has nothing for it. */
    public Optional<String> of(Placeholder placeholder) {
        return switch (placeholder) {
            case REPORT -> Optional.of(base.report().called());
            case SUBJECT -> Optional.of(joined(subjectNames()));
            case SUBJECT_S -> Optional.of(possessive(joined(subjectNames())));
            case ACRONYM -> subjects().stream().findFirst().flatMap(Entity::acronym);
            case OBJECT -> fact.object().map(this::text);
            case OBJECT_S -> fact.object().map(this::text).map(Phrases::possessive);
            case WHEN -> fact.when().map(Phrases::adverbial);
            case DATE -> fact.when().map(When::text);
            case SPEAKER -> fact.speaker();
            case ASKING_WHEN -> fact.when().map(Phrases::asking);
            case ASKING_SUBJECT -> Optional.of(asking(subjects()));
            case ASKING_OBJECT -> fact.object().map(object -> asking(entitiesIn(object)));
        };
    }

    /** Whether what stands in a slot takes a plural verb. */
    public boolean isPlural(Slot slot) {
        return switch (slot) {
            case SUBJECT -> subjects().size() > 1 || subjects().stream().anyMatch(Entity::plural);
            case OBJECT ->
                fact.object().filter(Value.Items.class::isInstance).isPresent()
                        || fact.object().map(this::entitiesIn).orElse(List.of()).stream()
                                .anyMatch(Entity::plural);
            case WHEN, SPEAKER -> false;
        };
    }

    private List<Entity> subjects() {
        return fact.subjects().stream().flatMap(id -> base.entity(id).stream()).toList();
    }

    private List<String> subjectNames() {
        return subjects().stream().map(Phrases::withArticle).toList();
    }

    private List<Entity> entitiesIn(Value value) {
        return switch (value) {
            case Value.Named named -> base.entity(named.entityId()).stream().toList();
            case Value.Items items ->
                items.items().stream()
                        .flatMap(item -> item instanceof Value.Named named
                                ? base.entity(named.entityId()).stream()
                                : Stream.empty())
                        .toList();
            case Value.Words _ -> List.of();
            case Value.Quantity _ -> List.of();
        };
    }

    private String text(Value value) {
        return switch (value) {
            case Value.Named named -> text((Value.Item) named);
            case Value.Words words -> words.text();
            case Value.Items items ->
                joined(items.items().stream().map(this::text).toList());
            case Value.Quantity quantity -> (quantity.number().toPlainString() + " " + quantity.unit()).strip();
        };
    }

    private String text(Value.Item item) {
        return switch (item) {
            case Value.Named named ->
                base.entity(named.entityId()).map(Phrases::withArticle).orElse(named.entityId());
            case Value.Words words -> words.text();
        };
    }

    /** With the article that it takes in a sentence. */
    public static String withArticle(Entity entity) {
        return entity.article() ? "the " + entity.name() : entity.name();
    }

    /** With the article that it takes in a sentence. */
    public static String withArticle(PartialDate date) {
        return article(date) + date.text();
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String joined(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    /** With a capital at its beginning. */
    public static String capitalised(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String possessive(String name) {
        return name + (name.endsWith("s") ? "’" : "’s");
    }

    /** The time with its preposition. */
    static String adverbial(When when) {
        return switch (when) {
            case When.At at -> preposition(at.date()) + at.date().text();
            case When.Since since ->
                "since " + article(since.start()) + since.start().text();
            case When.Between between -> "from " + article(between.start()) + between.text();
        };
    }

    private static String preposition(PartialDate date) {
        return switch (date.precision()) {
            case DECADE -> "in the ";
            case YEAR, MONTH -> "in ";
            case DAY -> "on ";
        };
    }

    private static String article(PartialDate date) {
        return switch (date.precision()) {
            case DECADE -> "the ";
            case YEAR, MONTH, DAY -> "";
        };
    }

    private static String asking(When when) {
        return switch (when) {
            case When.At at -> (preposition(at.date()).startsWith("on") ? "on " : "in ") + which(at.date());
            case When.Since since -> "since " + which(since.start());
            case When.Between between -> "from " + which(between.start()) + " to " + which(between.end());
        };
    }

    private static String which(PartialDate date) {
        return switch (date.precision()) {
            case DECADE -> "which decade";
            case YEAR -> "which year";
            case MONTH -> "which month and year";
            case DAY -> "which day, month and year";
        };
    }

    private static String asking(List<Entity> entities) {
        List<EntityType> types = entities.stream().map(Entity::type).distinct().toList();
        if (types.size() != 1) {
            return "what";
        }
        return switch (types.getFirst()) {
            case PERSON, PEOPLE -> "who";
            case COUNTRY -> which(entities, "country", "countries");
            case UNION -> which(entities, "union", "unions");
            case ORGANIZATION -> which(entities, "organization", "organizations");
            case GROUPING -> which(entities, "grouping", "groupings");
            case AGREEMENT -> which(entities, "agreement", "agreements");
            case DOCUMENT -> which(entities, "document", "documents");
            case EVENT -> which(entities, "event", "events");
            case INITIATIVE -> which(entities, "initiative", "initiatives");
            case PLACE -> which(entities, "place", "places");
            case CONCEPT -> "what";
        };
    }

    private static String which(List<Entity> entities, String one, String several) {
        List<String> numbers = List.of("two ", "three ", "four ", "five ");
        return switch (entities.size()) {
            case 1 -> "which " + one;
            case 2, 3, 4, 5 -> "which " + numbers.get(entities.size() - 2) + several;
            default -> "which " + several;
        };
    }

    /** Every way of writing the time that a typed answer may use, the plainest first. */
    static List<String> spellings(When when) {
        return switch (when) {
            case When.At at -> spellings(at.date());
            case When.Since since -> spellings(since.start());
            case When.Between between -> {
                List<String> all = new ArrayList<>();
                for (String joint : List.of(" to ", "-", " - ", " and ", " until ")) {
                    all.add(between.start().text() + joint + between.end().text());
                }
                yield all;
            }
        };
    }

    private static List<String> spellings(PartialDate date) {
        return switch (date.precision()) {
            case DECADE -> List.of(date.text(), "the " + date.text(), date.year() + "'s");
            case YEAR -> List.of(date.text());
            case MONTH ->
                List.of(
                        date.text(),
                        date.text().substring(0, 3) + " " + date.year(),
                        String.format("%d-%02d", date.year(), date.month()),
                        String.format("%d/%d", date.month(), date.year()));
            case DAY -> List.of(date.text(), date.earliest().toString());
        };
    }
}
