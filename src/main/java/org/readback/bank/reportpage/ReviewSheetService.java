package org.readback.bank.reportpage;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.bank.load.QuestionLint;
import org.readback.bank.read.BankService;
import org.readback.bank.read.MarkedText;
import org.readback.bank.read.PublishedQuestion;
import org.readback.bank.read.Sentences;
import org.readback.bank.store.BankIds;
import org.readback.bank.store.FactEntity;
import org.readback.bank.store.PassageEntity;
import org.readback.bank.store.QuestionEntity;
import org.readback.bank.store.QuestionKind;
import org.readback.bank.store.ReportEntity;
import org.readback.question.Answer;
import org.readback.question.Question;
import org.readback.question.grading.Grader;
import org.readback.question.grading.GradingContext;
import org.readback.question.lint.Reviewed;
import org.readback.report.FactKind;

/** Lays a report out for whoever answers for its questions: each sentence, its facts, what they are asked as. */
@ApplicationScoped
class ReviewSheetService {
    private final ReportEntity.Repository reports;
    private final PassageEntity.Repository passages;
    private final FactEntity.Repository facts;
    private final QuestionEntity.Repository questions;
    private final BankService bank;
    private final QuestionLint lint;
    private final Grader grader = new Grader();

    ReviewSheetService(
            ReportEntity.Repository reports,
            PassageEntity.Repository passages,
            FactEntity.Repository facts,
            QuestionEntity.Repository questions,
            BankService bank,
            QuestionLint lint) {
        this.reports = reports;
        this.passages = passages;
        this.facts = facts;
        this.questions = questions;
        this.bank = bank;
        this.lint = lint;
    }

    /**
     * A report's sheet.
     *
     * @param written the questions that instructors wrote
     * @param silent the sentences that gave no question
     * @param open how many lint findings nobody has accepted
     * @param waived how many somebody has
     */
    record Sheet(
            ReportService.Head head,
            List<Passage> passages,
            List<Asked> written,
            long facts,
            long questions,
            List<Sentence> silent,
            long open,
            long waived) {}

    /** A paragraph in sentences. */
    record Passage(String heading, List<Sentence> sentences) {}

    /**
     * A sentence and the facts whose quotation touches it.
     *
     * @param anchor where it stands on the sheet
     * @param pieces the same text with what facts quote marked
     */
    record Sentence(String anchor, String text, List<MarkedText.Piece> pieces, List<Stated> facts) {
        public boolean silent() {
            return facts.stream().allMatch(fact -> fact.questions().isEmpty());
        }
    }

    /** A fact, the words it rests on, and its questions; one that spans sentences stands under the first. */
    record Stated(String id, FactKind kind, String statement, String quote, List<Asked> questions) {}

    /** A question with all that an expert would want to see of it. */
    record Asked(
            String id,
            String language,
            QuestionKind kind,
            String stem,
            String right,
            List<Wrong> wrong,
            Optional<String> explanation,
            List<Reviewed> findings) {}

    /** What is offered and wrong, and why. */
    record Wrong(String text, Optional<String> reason) {}

    /** The sheet of a report; empty if there is none of this id. */
    @Transactional
    Optional<Sheet> sheet(String reportId) {
        return reports.findByIdOptional(reportId).map(this::sheet);
    }

    /** What the questions are looked up in. */
    private record Asking(
            Map<Optional<String>, List<PublishedQuestion>> byFact,
            Map<String, List<Reviewed>> findings,
            GradingContext grading) {
        List<PublishedQuestion> about(Optional<String> factId) {
            return byFact.getOrDefault(factId, List.of());
        }
    }

    private Sheet sheet(ReportEntity report) {
        Asking asking = new Asking(
                bank.askedOf(report.id()).stream().collect(groupingBy(PublishedQuestion::factId)),
                questions.findingsOf(report.id()),
                bank.grading(report.id()));
        Map<String, List<FactEntity>> byPassage =
                facts.current(report.id()).stream().collect(groupingBy(FactEntity::passageId));
        List<Passage> sheet = new ArrayList<>();
        for (PassageEntity passage : passages.of(report)) {
            List<FactEntity> here = byPassage.getOrDefault(passage.id(), List.of());
            sheet.add(new Passage(passage.heading(), sentences(passage, here, asking)));
        }
        List<Asked> written = asked(Optional.empty(), asking);
        List<Reviewed> findings = findings(sheet, written);
        long waived = findings.stream()
                .filter(finding -> finding.waivedBecause().isPresent())
                .count();
        return new Sheet(
                ReportService.Head.of(report),
                sheet,
                written,
                byPassage.values().stream().mapToLong(List::size).sum(),
                asking.byFact().values().stream().mapToLong(List::size).sum(),
                sheet.stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .filter(Sentence::silent)
                        .toList(),
                findings.size() - waived,
                waived);
    }

    private List<Sentence> sentences(PassageEntity passage, List<FactEntity> here, Asking asking) {
        List<FactEntity> open = new ArrayList<>(here);
        List<Sentence> sentences = new ArrayList<>();
        for (Sentences.Sentence place :
                Sentences.of(passage.content(), asking.grading().language())) {
            List<FactEntity> stated = open.stream()
                    .filter(fact -> place.overlaps(fact.quoteStart(), fact.quoteEnd()))
                    .toList();
            open.removeAll(stated);
            String text =
                    passage.content().substring(place.start(), place.end()).strip();
            sentences.add(new Sentence(
                    passage.anchor() + "-" + (sentences.size() + 1),
                    text,
                    MarkedText.pieces(text, quoted(here, passage.content().indexOf(text, place.start()))),
                    stated.stream()
                            .map(fact -> new Stated(
                                    BankIds.within(fact.id()),
                                    fact.kind(),
                                    fact.statement(),
                                    fact.quote(),
                                    asked(Optional.of(fact.id()), asking)))
                            .toList()));
        }
        return sentences;
    }

    /** What facts quote, counted from the start of a sentence. */
    private static List<MarkedText.Span> quoted(List<FactEntity> facts, int start) {
        return facts.stream()
                .map(fact -> new MarkedText.Span(fact.anchor(), fact.quoteStart() - start, fact.quoteEnd() - start))
                .toList();
    }

    private List<Asked> asked(Optional<String> factId, Asking asking) {
        return asking.about(factId).stream()
                .map(question -> new Asked(
                        question.id(),
                        question.source().language(),
                        question.kind(),
                        question.question().stem(),
                        grader.grade(question.question(), new Answer.Revealed(), asking.grading())
                                .rightAnswer(),
                        wrong(question.question()),
                        question.question().explanation(),
                        findings(question, asking)))
                .toList();
    }

    /** Of a generated question what its generator found, which knew all of the fact; a written one is looked at now. */
    private List<Reviewed> findings(PublishedQuestion question, Asking asking) {
        return question.factId().isPresent()
                ? asking.findings().getOrDefault(question.id(), List.of())
                : lint.check(question.question(), question.source(), asking.grading()).stream()
                        .map(Reviewed::open)
                        .toList();
    }

    private static List<Wrong> wrong(Question question) {
        return switch (question) {
            case Question.MultipleChoice choice ->
                choice.options().stream()
                        .filter(option -> !option.right())
                        .map(option -> new Wrong(option.text(), option.reason()))
                        .toList();
            case Question.TrueFalse judged ->
                judged.truth() ? List.of() : List.of(new Wrong("True", judged.correction()));
            case Question.ShortAnswer _,
                    Question.Cloze _,
                    Question.ListRecall _,
                    Question.Ordering _,
                    Question.Matching _,
                    Question.DateAnswer _,
                    Question.NumberAnswer _ -> List.of();
        };
    }

    private static List<Reviewed> findings(List<Passage> sheet, List<Asked> written) {
        Stream<Asked> ofFacts = sheet.stream()
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> sentence.facts().stream())
                .flatMap(fact -> fact.questions().stream());
        return Stream.concat(ofFacts, written.stream())
                .flatMap(question -> question.findings().stream())
                .toList();
    }
}
