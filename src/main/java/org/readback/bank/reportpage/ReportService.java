package org.readback.bank.reportpage;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.bank.read.MarkedText;
import org.readback.bank.store.FactEntity;
import org.readback.bank.store.PassageEntity;
import org.readback.bank.store.ReportEntity;

/** Reads reports for their pages. */
@ApplicationScoped
class ReportService {
    private final EntityManager entities;
    private final ReportEntity.Repository reports;
    private final PassageEntity.Repository passages;
    private final FactEntity.Repository facts;

    ReportService(
            EntityManager entities,
            ReportEntity.Repository reports,
            PassageEntity.Repository passages,
            FactEntity.Repository facts) {
        this.entities = entities;
        this.reports = reports;
        this.passages = passages;
        this.facts = facts;
    }

    /** A report in the list. */
    record Line(
            String id, String title, String publisher, String language, LocalDate asOf, long facts, long questions) {}

    /** A report's head. */
    record Head(
            String id,
            String title,
            String publisher,
            LocalDate asOf,
            String edition,
            String source,
            String language,
            boolean retired) {
        static Head of(ReportEntity report) {
            return new Head(
                    report.id(),
                    report.title(),
                    report.publisher(),
                    report.publishedOn(),
                    report.edition(),
                    report.source(),
                    report.language(),
                    report.retired());
        }
    }

    /** A report with its text. */
    record Text(Head head, List<Section> sections) {}

    /** The paragraphs under one heading; it is empty before the first. */
    record Section(String heading, List<Paragraph> paragraphs) {}

    /** A paragraph with its quotations marked, and what is stated in it. */
    record Paragraph(String anchor, List<MarkedText.Piece> pieces, List<Statement> statements) {}

    /** A fact in short, with where its quotation begins. */
    record Statement(String anchor, String text) {}

    /** Reports that are in the bank now, newest first. */
    @Transactional
    List<Line> list() {
        return reports.current().stream()
                .map(report -> new Line(
                        report.id(),
                        report.title(),
                        report.publisher(),
                        report.language(),
                        report.publishedOn(),
                        count("FactEntity", report.id()),
                        count("QuestionEntity", report.id())))
                .toList();
    }

    /** A report with its text; one that is gone from the bank is still there for those who learnt from it. */
    @Transactional
    Optional<Text> text(String reportId) {
        return reports.findByIdOptional(reportId).map(report -> new Text(Head.of(report), sections(report)));
    }

    private List<Section> sections(ReportEntity report) {
        Map<String, List<FactEntity>> byPassage =
                facts.current(report.id()).stream().collect(groupingBy(FactEntity::passageId));
        List<Section> sections = new ArrayList<>();
        for (PassageEntity passage : passages.of(report)) {
            if (sections.isEmpty() || !sections.getLast().heading().equals(passage.heading())) {
                sections.add(new Section(passage.heading(), new ArrayList<>()));
            }
            sections.getLast().paragraphs().add(paragraph(passage, byPassage.getOrDefault(passage.id(), List.of())));
        }
        return sections;
    }

    private static Paragraph paragraph(PassageEntity passage, List<FactEntity> facts) {
        List<MarkedText.Span> spans = facts.stream()
                .map(fact -> new MarkedText.Span(fact.anchor(), fact.quoteStart(), fact.quoteEnd()))
                .toList();
        return new Paragraph(
                passage.anchor(),
                MarkedText.pieces(passage.content(), spans),
                facts.stream()
                        .map(fact -> new Statement(fact.anchor(), fact.statement()))
                        .toList());
    }

    private long count(String entity, String reportId) {
        return entities.createQuery(
                        "select count(*) from " + entity + " e where e.reportId = ?1 and e.retiredAt is null",
                        Long.class)
                .setParameter(1, reportId)
                .getSingleResult();
    }
}
