package org.readback.bank.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.bank.store.FactEntity;
import org.readback.bank.store.ListCodec;
import org.readback.bank.store.PassageEntity;
import org.readback.bank.store.QuestionEntity;
import org.readback.bank.store.QuestionVersionEntity;
import org.readback.bank.store.ReportEntity;
import org.readback.bank.store.Source;
import org.readback.bank.store.TopicEntity;
import org.readback.question.KnownNames;
import org.readback.question.grading.GradingContext;
import org.readback.web.Choice;

/** What the other features ask the bank for. */
@ApplicationScoped
@Transactional
public class BankService {
    private static final String SELECT =
            "select q as question, v as version, t as topic, r as report, f as fact, p as passage from QuestionEntity q"
                    + " join QuestionVersionEntity v on v.questionId = q.id and v.versionNo = %s"
                    + " join TopicEntity t on t.id = q.topicId join ReportEntity r on r.id = q.reportId"
                    + " left join FactEntity f on f.id = q.factId"
                    + " left join PassageEntity p on p.id = coalesce(f.passageId, v.passageId) where ";
    private static final String PRESENT = SELECT.formatted("q.versionNo") + "q.id = :id";
    private static final String SEVERAL = SELECT.formatted("q.versionNo") + "q.id in :ids";
    private static final String ANY = SELECT.formatted(":versionNo") + "q.id = :id";
    private static final String ASKED_OF_REPORT = SELECT.formatted("q.versionNo")
            + "q.reportId = :report and q.retiredAt is null order by q.introduction, q.id";

    private final EntityManager entities;
    private final ReportEntity.Repository reports;
    private final TopicEntity.Repository topics;
    private final Map<String, Context> contexts = new ConcurrentHashMap<>();

    BankService(EntityManager entities, ReportEntity.Repository reports, TopicEntity.Repository topics) {
        this.entities = entities;
        this.reports = reports;
        this.topics = topics;
    }

    /** A question as people get it now, retired or not; empty if there is none of this id. */
    public Optional<PublishedQuestion> current(String questionId) {
        return entities.createQuery(PRESENT, Tuple.class)
                .setParameter("id", questionId)
                .getResultStream()
                .findFirst()
                .map(BankService::published);
    }

    /** These questions as people get them now, in this order; unknown ids are left out. */
    public List<PublishedQuestion> current(List<String> questionIds) {
        Map<String, PublishedQuestion> found = questionIds.isEmpty()
                ? Map.of()
                : entities.createQuery(SEVERAL, Tuple.class)
                        .setParameter("ids", questionIds)
                        .getResultStream()
                        .map(BankService::published)
                        .collect(Collectors.toMap(PublishedQuestion::id, Function.identity()));
        return questionIds.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** A question as it was in one version; empty if there never was one. */
    public Optional<PublishedQuestion> version(String questionId, int versionNo) {
        return entities.createQuery(ANY, Tuple.class)
                .setParameter("id", questionId)
                .setParameter("versionNo", versionNo)
                .getResultStream()
                .findFirst()
                .map(BankService::published);
    }

    /** Every question of a report that is asked now, in the order in which new ones are met. */
    public List<PublishedQuestion> askedOf(String reportId) {
        return entities.createQuery(ASKED_OF_REPORT, Tuple.class)
                .setParameter("report", reportId)
                .getResultStream()
                .map(BankService::published)
                .toList();
    }

    /** Topics that questions are filed under now, in teaching order, with their report where there are several. */
    public List<Choice> topics() {
        List<TopicEntity> current = topics.current();
        boolean several = several(current);
        return current.stream().map(topic -> label(topic, several)).toList();
    }

    /** Topics as {@link #topics()} has them, by their ids, also those that are gone from the bank; unknown ids are left out. */
    public Map<String, Choice> topics(Collection<String> ids) {
        List<TopicEntity> asked = ids.isEmpty() ? List.of() : topics.list("id in ?1", Set.copyOf(ids));
        boolean several =
                several(Stream.concat(topics.current().stream(), asked.stream()).toList());
        return asked.stream().collect(Collectors.toMap(TopicEntity::id, topic -> label(topic, several)));
    }

    private static boolean several(List<TopicEntity> topics) {
        return topics.stream().map(TopicEntity::reportId).distinct().count() > 1;
    }

    /**
     * What a topic is called, on every page, wherever nothing else on it names the report; where a question's source does,
     * the topic's own name stands.
     */
    private Choice label(TopicEntity topic, boolean withReport) {
        ReportEntity report = reports.findById(topic.reportId());
        String label = withReport ? report.title() + ": " + topic.name() : topic.name();
        return new Choice(topic.id(), label, report.language());
    }

    /** What grading a question of this report must know: the names it uses and its language. Kept until a load changes them. */
    public GradingContext grading(String reportId) {
        ReportEntity report = reports.findById(reportId);
        if (report == null) {
            return GradingContext.of(KnownNames.none());
        }
        return contexts.compute(
                        reportId,
                        (_, known) -> known != null && known.contentHash().equals(report.contentHash())
                                ? known
                                : Context.of(report))
                .grading();
    }

    private static PublishedQuestion published(Tuple row) {
        return PublishedQuestion.of(
                row.get("question", QuestionEntity.class),
                row.get("version", QuestionVersionEntity.class),
                row.get("topic", TopicEntity.class),
                Source.of(
                        row.get("report", ReportEntity.class),
                        Optional.ofNullable(row.get("fact", FactEntity.class)),
                        Optional.ofNullable(row.get("passage", PassageEntity.class)),
                        row.get("version", QuestionVersionEntity.class)));
    }

    private record Context(String contentHash, GradingContext grading) {
        static Context of(ReportEntity report) {
            return new Context(
                    report.contentHash(),
                    new GradingContext(
                            KnownNames.of(ListCodec.ENTITIES.decode(report.entities())),
                            Locale.forLanguageTag(report.language())));
        }
    }
}
