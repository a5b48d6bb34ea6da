package org.readback.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.bank.read.BankService;
import org.readback.bank.store.PassageEntity;
import org.readback.bank.store.ReportEntity;
import org.readback.bank.store.TopicEntity;
import org.readback.bank.written.WrittenQuestion.Citation;
import org.readback.web.Choice;
import org.readback.web.FormErrors;

/** The topics and passages that a written question can be filed under and rest on. */
@ApplicationScoped
class FilingChoices {
    private static final int SHOWN_OF_PASSAGE = 70;

    private final BankService bank;
    private final ReportEntity.Repository reports;
    private final TopicEntity.Repository topics;
    private final PassageEntity.Repository passages;

    FilingChoices(
            BankService bank,
            ReportEntity.Repository reports,
            TopicEntity.Repository topics,
            PassageEntity.Repository passages) {
        this.bank = bank;
        this.reports = reports;
        this.topics = topics;
        this.passages = passages;
    }

    /** Every topic. */
    List<Choice> topics() {
        return bank.topics();
    }

    /** Every passage with its report's title and its first words; first of all none. */
    List<Choice> passages(AuthoringMessages say) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", say.wholeReport()));
        for (ReportEntity report : reports.current()) {
            for (PassageEntity passage : passages.current(report.id())) {
                choices.add(new Choice(
                        passage.id(), report.title() + ": " + shortened(passage.content()), report.language()));
            }
        }
        return choices;
    }

    /** As people read topics, also those that are gone, by their ids. */
    Map<String, Choice> topics(Collection<String> topicIds) {
        return bank.topics(topicIds);
    }

    /** A topic's own name, beside the report that it is of. */
    String topicName(String topicId) {
        return topics.findByIdOptional(topicId).map(TopicEntity::name).orElse("");
    }

    /** The language of a topic's report, and so of its questions. */
    String language(String topicId) {
        return reports.findById(topics.findById(topicId).reportId()).language();
    }

    /** What is wrong with where the form files the question and what it cites. */
    FormErrors check(QuestionForm form, FormErrors errors, AuthoringMessages say) {
        Optional<TopicEntity> topic = topics.findByIdOptional(form.topic());
        if (topic.isEmpty()) {
            return errors.and("topic", say.problem(FormProblem.NO_TOPIC));
        }
        Optional<PassageEntity> passage = passages.findByIdOptional(form.cited().passage());
        if (passage.isEmpty() && !form.cited().passage().isEmpty()) {
            return errors.and("passage", say.problem(FormProblem.NO_PASSAGE));
        }
        if (passage.filter(cited -> !cited.reportId().equals(topic.get().reportId()))
                .isPresent()) {
            return errors.and("passage", say.problem(FormProblem.PASSAGE_ELSEWHERE));
        }
        if (!form.cited().quote().isEmpty()
                && citation(form, topic.get()).passageId().isEmpty()) {
            return errors.and(
                    "quote", say.problem(passage.isPresent() ? FormProblem.NOT_IN_PASSAGE : FormProblem.NOT_IN_REPORT));
        }
        return errors;
    }

    /** What the form cites; it has been checked. Words without a paragraph are found in the report's first that has them. */
    Citation citation(QuestionForm form) {
        return citation(form, topics.findById(form.topic()));
    }

    private Citation citation(QuestionForm form, TopicEntity topic) {
        if (form.cited().quote().isEmpty()) {
            return new Citation(Optional.of(form.cited().passage()).filter(id -> !id.isEmpty()), Optional.empty());
        }
        Optional<String> holder = passages.current(topic.reportId()).stream()
                .filter(passage -> form.cited().passage().isEmpty()
                        || passage.id().equals(form.cited().passage()))
                .filter(passage -> passage.content().contains(form.cited().quote()))
                .map(PassageEntity::id)
                .findFirst();
        return new Citation(holder, Optional.of(form.cited().quote()));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN_OF_PASSAGE
                ? text
                : text.substring(0, SHOWN_OF_PASSAGE).strip() + "…";
    }
}
