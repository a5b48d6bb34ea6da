package org.readback.memory;

import java.util.Collection;
import java.util.Map;

/**
 * How well a person wants to know their cards: one retention, and others for some topics. A card of several topics is kept
 * at the highest that any of them asks for. The study package schedules such a card with
 * {@code settings.withDesiredRetention(wishes.of(topics))}.
 *
 * @param everywhere where no topic says otherwise, from 0.70 to 0.99
 * @param byTopic by the topic's name or number
 */
public record RetentionWishes<T>(double everywhere, Map<T, Double> byTopic) {

    public RetentionWishes {
        SchedulingSettings.requireRetention(everywhere);
        byTopic.values().forEach(SchedulingSettings::requireRetention);
        byTopic = Map.copyOf(byTopic);
    }

    /** The retention for a card of these topics. */
    public double of(Collection<? extends T> topics) {
        return topics.stream()
                .filter(byTopic::containsKey)
                .mapToDouble(byTopic::get)
                .max()
                .orElse(everywhere);
    }
}
