package org.readback.study;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readback.bank.QuestionCodec;
import org.readback.memory.Trials;

/**
 * Finds a person's cards, and what they put aside before they had a card. Reads card rows and questions, never the log. Its
 * method needs a transaction.
 */
@Singleton
class CardSearch {
    private static final int DAYS_A_WEEK = 7;

    // What was buried until a day that has come is not put aside any more.
    private static final String FROM = " from QuestionEntity q"
            + " join QuestionVersionEntity v on v.questionId = q.id and v.versionNo = q.versionNo"
            + " left join Card c on c.personId = :person and c.questionId = q.id"
            + " left join PutAside a on a.personId = :person and a.questionId = q.id"
            + " and (a.untilDay is null or a.untilDay > :today)"
            + " where (c.id is not null or a.questionId is not null)";
    private static final String FLAGGED = " and exists (select 1 from QuestionFlag f"
            + " where f.personId = :person and f.questionId = q.id and f.settledAt is null)";
    // No card below this is a leech; which of the others are, memory.Trials says.
    private static final String PERHAPS_LEECH =
            " and c.tested >= " + Trials.FEWEST + " and c.failed >= c.expectedFailures + 1";

    private final EntityManager entities;

    CardSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** The questions found, all of them, in the order asked for. */
    List<String> find(long personId, LocalDate today, CardFilter filter) {
        Map<String, Object> parameters = new HashMap<>(Map.of("person", personId, "today", today));
        StringBuilder where = new StringBuilder();
        if (!filter.topic().isEmpty()) {
            where.append(" and q.topicId = :topic");
            parameters.put("topic", filter.topic());
        }
        filter.chosenKind().ifPresent(kind -> {
            where.append(" and q.kind = :kind");
            parameters.put("kind", kind);
        });
        filter.chosenState().ifPresent(state -> where.append(" and ").append(state.condition()));
        filter.chosenDue().ifPresent(due -> {
            where.append(" and ").append(due.condition());
            if (due.condition().contains(":week")) {
                parameters.put("week", today.plusDays(DAYS_A_WEEK - 1L));
            }
        });
        where.append(filter.flagged().isEmpty() ? "" : FLAGGED);
        where.append(filter.leech().isEmpty() ? "" : PERHAPS_LEECH);
        // Only a search for words needs them.
        String select = "select q.id as id, c as card, " + (filter.words().isEmpty() ? "''" : "v.body") + " as body";
        String order = " order by " + filter.chosenSort().order() + " nulls last, q.introduction, q.id";
        TypedQuery<Tuple> query = entities.createQuery(select + FROM + where + order, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .filter(row -> filter.leech().isEmpty()
                        || row.get("card", Card.class).trials().leech())
                .filter(row -> filter.words().isEmpty()
                        || filter.matches(QuestionCodec.decode(row.get("body", String.class))
                                .stem()))
                .map(row -> row.get("id", String.class))
                .toList();
    }
}
