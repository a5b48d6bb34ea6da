package org.readback.generation.words;

import java.util.List;
import java.util.stream.Stream;
import org.readback.question.Accepted;
import org.readback.report.Entity;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.Slot;
import org.readback.report.Value;

/** What counts as right for a slot of a fact. */
public final class SlotAnswers {
    private final FactBase base;

    public SlotAnswers(FactBase base) {
        this.base = base;
    }

    /** One for each value that stands in the slot; none where it is empty. */
    public List<Accepted> in(Fact fact, Slot slot) {
        return switch (slot) {
            case SUBJECT -> fact.subjects().stream().flatMap(this::entity).toList();
            case OBJECT -> fact.object().map(this::value).orElse(List.of());
            case WHEN ->
                fact
                        .when()
                        .map(Phrases::spellings)
                        .map(all -> new Accepted(all.getFirst(), all.subList(1, all.size())))
                        .stream()
                        .toList();
            case SPEAKER -> fact.speaker().map(Accepted::of).stream().toList();
        };
    }

    private List<Accepted> value(Value value) {
        return switch (value) {
            case Value.Named named -> entity(named.entityId()).toList();
            case Value.Words words -> List.of(words(words));
            case Value.Items items -> items.items().stream().flatMap(this::item).toList();
            case Value.Quantity quantity ->
                List.of(Accepted.of((quantity.number().toPlainString() + " " + quantity.unit()).strip()));
        };
    }

    private Stream<Accepted> item(Value.Item item) {
        return switch (item) {
            case Value.Named named -> entity(named.entityId());
            case Value.Words words -> Stream.of(words(words));
        };
    }

    private static Accepted words(Value.Words words) {
        return new Accepted(words.text(), words.accept());
    }

    private Stream<Accepted> entity(String id) {
        return base.entity(id).map(SlotAnswers::names).stream();
    }

    private static Accepted names(Entity entity) {
        return new Accepted(entity.name(), entity.names().stream().skip(1).toList());
    }
}
