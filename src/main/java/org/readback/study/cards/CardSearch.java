package org.readback.study.cards;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readback.bank.store.QuestionCodec;
import org.readback.review.card.BuryOrSuspension;
import org.readback.review.card.StoredTrials;
import org.readback.study.queue.ConfidentErrors;

/**
 * Finds a person's cards, and what they put aside before they had a card. Reads card rows and questions, never the log. Its
 * method needs a transaction.
 */
@Singleton
class CardSearch {
    private static final int DAYS_A_WEEK = 7;

    // What was buried until a day that has come is not put aside any more.
    private static final String ASIDE = " " + BuryOrSuspension.on(":today");
    private static final String CARDS = " from Card c join QuestionEntity q on q.id = c.questionId%s"
            + " left join BuryOrSuspension a on a.personId = c.personId and a.questionId = c.questionId and" + ASIDE
            + " where c.personId = :person";
    private static final String WITHOUT_CARD = " from BuryOrSuspension a join QuestionEntity q on q.id = a.questionId%s"
            + " where a.personId = :person and" + ASIDE
            + " and not exists (select 1 from Card c where c.personId = a.personId and c.questionId = a.questionId)";
    private static final String FLAGGED = " and exists (select 1 from QuestionFlag f"
            + " where f.personId = :person and f.questionId = q.id and f.settledAt is null)";
    private static final String VERSION =
            " join QuestionVersionEntity v on v.questionId = q.id and v.versionNo = q.versionNo";

    private final EntityManager entities;
    private final ConfidentErrors confidentErrors;

    CardSearch(EntityManager entities, ConfidentErrors confidentErrors) {
        this.entities = entities;
        this.confidentErrors = confidentErrors;
    }

    /** The questions found, all of them, in the order asked for; those without a card last. */
    List<String> find(long personId, LocalDate today, CardFilter filter) {
        Map<String, Object> parameters = new HashMap<>(Map.of("person", personId, "today", today));
        String where = where(filter, parameters);
        if (!filter.sure().isEmpty()) {
            List<String> missed = confidentErrors.of(personId);
            if (missed.isEmpty()) {
                return List.of();
            }
            where += " and q.id in :sure";
            parameters.put("sure", missed);
        }
        List<String> found = new ArrayList<>();
        if (filter.withoutCard()) {
            found.addAll(ids(filter, "", WITHOUT_CARD, where + " order by q.introduction, q.id", parameters));
        }
        if (filter.withCard()) {
            filter.chosenDue().ifPresent(due -> {
                if (due.condition().contains(":week")) {
                    parameters.put("week", today.plusDays(DAYS_A_WEEK - 1L));
                }
            });
            String memory =
                    filter.chosenDue().map(due -> " and " + due.condition()).orElse("")
                            + filter.chosenDifficulty()
                                    .map(hard -> " and " + hard.condition())
                                    .orElse("")
                            + (filter.leech().isEmpty() ? "" : " and" + StoredTrials.PERHAPS_LEECH)
                            + " order by " + filter.chosenSort().order() + ", q.introduction, q.id";
            found.addAll(0, ids(filter, ", c.trials as trials", CARDS, where + memory, parameters));
        }
        return found;
    }

    private static String where(CardFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder();
        if (!filter.topic().isEmpty()) {
            where.append(" and q.topicId = :topic");
            parameters.put("topic", filter.topic());
        }
        filter.chosenKind().ifPresent(kind -> {
            where.append(" and q.kind = :kind");
            parameters.put("kind", kind);
        });
        filter.chosenState()
                .map(CardFilter.State::condition)
                .filter(condition -> !condition.isEmpty())
                .ifPresent(condition -> where.append(" and ").append(condition));
        return where.append(filter.flagged().isEmpty() ? "" : FLAGGED).toString();
    }

    /** Only a search for words reads the questions' own. */
    private List<String> ids(CardFilter filter, String more, String from, String rest, Map<String, Object> parameters) {
        boolean words = !filter.words().isEmpty();
        String select = "select q.id as id, " + (words ? "v.body" : "''") + " as body" + more;
        TypedQuery<Tuple> query =
                entities.createQuery(select + from.formatted(words ? VERSION : "") + rest, Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .filter(row -> filter.leech().isEmpty()
                        || row.get("trials", StoredTrials.class).trials().leech())
                .filter(row -> !words
                        || filter.matches(QuestionCodec.decode(row.get("body", String.class))
                                .stem()))
                .map(row -> row.get("id", String.class))
                .toList();
    }
}
