package org.readback.study.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.settings.StudyClock;
import org.readback.study.queue.ChosenTopic;
import org.readback.web.Choice;
import org.readback.web.Texts;

/** What a person can limit their day to. */
@ApplicationScoped
class DayTopics {
    /** What the list of topics has for what the person keeps missing; no topic is called so. */
    private static final String ONLY_MISSED = "missed";

    private final Person.Repository people;
    private final BankService bank;
    private final ChosenTopic.Repository chosen;
    private final StudyClock clock;
    private final Texts texts;

    DayTopics(
            Person.Repository people, BankService bank, ChosenTopic.Repository chosen, StudyClock clock, Texts texts) {
        this.people = people;
        this.bank = bank;
        this.chosen = chosen;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * The list to choose from.
     *
     * @param chosen what the day is limited to now; empty for nothing
     * @param onlyMissed whether that is what the person keeps missing
     */
    record Topics(List<Choice> all, String chosen, boolean onlyMissed) {}

    /** The list, with what a day is about. Needs a transaction. */
    Topics topics(ChosenTopic.About about) {
        DayMessages in = texts.of(DayMessages.class);
        List<Choice> all = Stream.of(
                        Stream.of(new Choice("", in.allTopics())),
                        bank.topics().stream(),
                        Stream.of(new Choice(ONLY_MISSED, in.onlyMissed())))
                .flatMap(Function.identity())
                .toList();
        return new Topics(all, about.onlyMissed() ? ONLY_MISSED : about.topic().orElse(""), about.onlyMissed());
    }

    /**
     * Limits the person's day to something of the list, or to nothing where it is empty.
     *
     * @throws BadRequestException if there is no such topic
     */
    @Transactional
    void choose(long personId, String topicId) {
        boolean onlyMissed = topicId.equals(ONLY_MISSED);
        boolean oneTopic = !topicId.isEmpty() && !onlyMissed;
        if (oneTopic && bank.topics().stream().noneMatch(topic -> topic.value().equals(topicId))) {
            throw new BadRequestException("there is no topic " + topicId);
        }
        ChosenTopic.About about = new ChosenTopic.About(oneTopic ? Optional.of(topicId) : Optional.empty(), onlyMissed);
        chosen.choose(personId, about, clock.today(people.findById(personId)));
    }
}
