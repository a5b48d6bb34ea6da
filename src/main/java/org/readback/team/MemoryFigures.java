package org.readback.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the figures of several people at once from day sums and cards: their number grows with the days shown and with
 * the bank, never with the length of anyone's history. Its methods need a transaction and at least one person.
 */
@ApplicationScoped
class MemoryFigures {
    private final EntityManager entities;

    MemoryFigures(EntityManager entities) {
        this.entities = entities;
    }

    /** What a person did on a day. */
    record DaySum(long personId, LocalDate day, int reviews, int tested, int recalled) {}

    /** How many cards of a person are due on a day. */
    record DueOn(long personId, LocalDate day, long cards) {}

    /** How many questions of a topic a person has a card for. */
    record Met(long personId, String topicId, long cards) {}

    /** A topic that has questions now. */
    record TopicSize(String id, long questions) {}

    List<DaySum> days(Collection<Long> people, LocalDate first, LocalDate last) {
        return entities.createQuery(
                        "select d.key.personId, d.key.studyDay, d.reviews, d.tested, d.recalled from StudyDay d"
                                + " where d.key.personId in ?1 and d.key.studyDay between ?2 and ?3",
                        DaySum.class)
                .setParameter(1, people)
                .setParameter(2, first)
                .setParameter(3, last)
                .getResultList();
    }

    List<DueOn> due(Collection<Long> people, LocalDate last) {
        return entities.createQuery(
                        "select c.personId, c.dueDay, count(*) from Card c"
                                + " join QuestionEntity q on q.id = c.questionId"
                                + " where q.retiredAt is null and c.personId in ?1 and c.dueDay <= ?2"
                                + " group by c.personId, c.dueDay",
                        DueOn.class)
                .setParameter(1, people)
                .setParameter(2, last)
                .getResultList();
    }

    /** Questions met, by person and topic; where there are none nothing is. */
    Map<Long, Map<String, Long>> met(Collection<Long> people) {
        return entities.createQuery(
                        "select c.personId, q.topicId, count(*) from Card c"
                                + " join QuestionEntity q on q.id = c.questionId"
                                + " where q.retiredAt is null and c.personId in ?1 group by c.personId, q.topicId",
                        Met.class)
                .setParameter(1, people)
                .getResultStream()
                .collect(Collectors.groupingBy(Met::personId, Collectors.toMap(Met::topicId, Met::cards)));
    }

    /** Topics with questions that are asked now, in teaching order. */
    List<TopicSize> topics() {
        return entities.createQuery(
                        "select t.id, count(*) from TopicEntity t join QuestionEntity q on q.topicId = t.id"
                                + " where q.retiredAt is null group by t.id, t.reportId, t.ordinal"
                                + " order by t.reportId, t.ordinal, t.id",
                        TopicSize.class)
                .getResultList();
    }
}
