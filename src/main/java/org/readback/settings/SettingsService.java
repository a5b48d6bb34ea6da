package org.readback.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.bank.read.BankService;
import org.readback.memory.schedule.StepList;

/** Reads and changes how a person wants to be asked. */
@ApplicationScoped
class SettingsService {
    private static final double PERCENT = 100;

    private final StudySettings.Repository settings;
    private final TopicRetention.Repository retentions;
    private final BankService bank;

    SettingsService(StudySettings.Repository settings, TopicRetention.Repository retentions, BankService bank) {
        this.settings = settings;
        this.retentions = retentions;
        this.bank = bank;
    }

    @Transactional
    SettingsForm form(long personId) {
        return SettingsForm.of(settings.of(personId));
    }

    @Transactional
    void change(long personId, SettingsForm form) {
        StudySettings own = settings.of(personId);
        own.change(form.cards(), form.retention());
        own.aim(form.minutes());
        own.change(
                StepList.write(StepList.parse(form.learningSteps()).orElseThrow()),
                StepList.write(StepList.parse(form.relearningSteps()).orElseThrow()),
                Integer.parseInt(form.longestInterval()),
                Integer.parseInt(form.dayStart()),
                form.reviews(),
                form.off());
        own.askConfidence(!form.askConfidence().isEmpty());
        settings.getEntityManager().merge(own);
    }

    /**
     * A topic, and what the person wants to recall of it.
     *
     * @param language the topic's
     * @param retention whole percent as typed, empty for what they want of all
     */
    record Wish(String topicId, String topic, String language, String retention) {
        Wish typed(String text) {
            return new Wish(topicId, topic, language, text);
        }
    }

    /** Every topic with the person's wish. */
    @Transactional
    List<Wish> wishes(long personId) {
        Map<String, Double> own = retentions.of(personId);
        return bank.topics().stream()
                .map(topic -> new Wish(
                        topic.value(),
                        topic.label(),
                        topic.language(),
                        Optional.ofNullable(own.get(topic.value()))
                                .map(retention -> String.valueOf(Math.round(retention * PERCENT)))
                                .orElse("")))
                .toList();
    }

    /** Makes these the person's wishes; those for topics that there are not any more are dropped. */
    @Transactional
    void wish(long personId, Map<String, Integer> percentByTopic) {
        Map<String, Double> wishes = new HashMap<>();
        bank.topics()
                .forEach(topic -> Optional.ofNullable(percentByTopic.get(topic.value()))
                        .ifPresent(percent -> wishes.put(topic.value(), percent / PERCENT)));
        retentions.become(personId, wishes);
    }
}
