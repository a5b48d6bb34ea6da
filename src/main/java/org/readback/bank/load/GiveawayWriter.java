package org.readback.bank.load;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.bank.store.GiveawayEntity;
import org.readback.bank.store.QuestionCodec;
import org.readback.generation.GeneratedQuestion;
import org.readback.question.KnownNames;
import org.readback.question.Question;
import org.readback.question.lint.Giveaways;

/** Writes down which questions give one another away, so that a session need not compare them. */
@ApplicationScoped
public class GiveawayWriter {
    private static final String CURRENT = "select q.id as id, v.body as body from QuestionEntity q"
            + " join QuestionVersionEntity v on v.questionId = q.id and v.versionNo = q.versionNo"
            + " where q.reportId = :report";

    private final EntityManager entities;
    private final GiveawayEntity.Repository giveaways;

    GiveawayWriter(EntityManager entities, GiveawayEntity.Repository giveaways) {
        this.entities = entities;
        this.giveaways = giveaways;
    }

    /** Of all questions of a report, those that instructors wrote too. */
    void write(String reportId, List<GeneratedQuestion> generated, KnownNames names) {
        Map<String, Question> questions = current(reportId, " and q.factId is null");
        generated.forEach(question -> questions.put(question.id(), question.question()));
        giveaways.forgetReport(reportId);
        write(Giveaways.among(questions, names).stream());
    }

    /** Of one question, which has just been written or changed, and those of its report. */
    public void write(String reportId, String questionId, Question question, KnownNames names) {
        Map<String, Question> questions = current(reportId, " and q.retiredAt is null");
        questions.put(questionId, question);
        giveaways.forget(questionId);
        write(Giveaways.among(questions, names).stream()
                .filter(pair -> pair.tells().equals(questionId) || pair.told().equals(questionId)));
    }

    private Map<String, Question> current(String reportId, String which) {
        Map<String, Question> questions = new LinkedHashMap<>();
        entities.createQuery(CURRENT + which, Tuple.class)
                .setParameter("report", reportId)
                .getResultStream()
                .forEach(row -> questions.put(
                        row.get("id", String.class), QuestionCodec.decode(row.get("body", String.class))));
        return questions;
    }

    private void write(Stream<Giveaways.Pair> pairs) {
        Set<GiveawayEntity.Key> keys = pairs.flatMap(pair -> Stream.of(
                        new GiveawayEntity.Key(pair.tells(), pair.told()),
                        new GiveawayEntity.Key(pair.told(), pair.tells())))
                .collect(Collectors.toSet());
        keys.forEach(key -> giveaways.persist(new GiveawayEntity(key.questionId(), key.otherId())));
    }
}
