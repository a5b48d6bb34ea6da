package org.readback.bank;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readback.question.Answer;
import org.readback.question.Question;
import org.readback.question.grading.Grader;
import org.readback.question.grading.GradingContext;
import org.readback.question.lint.Finding;

/** Lays a report out for whoever answers for its questions: each sentence, its facts, what they are asked as. */
@ApplicationScoped
class ReviewSheetService {
    private final ReportEntity.Repository reports;
    private final PassageEntity.Repository passages;
    private final FactEntity.Repository facts;
    private final BankService bank;
    private final QuestionLint lint;
    private final Grader grader = new Grader();

    ReviewSheetService(
            ReportEntity.Repository reports,
            PassageEntity.Repository passages,
            FactEntity.Repository facts,
            BankService bank,
            QuestionLint lint) {
        this.reports = reports;
        this.passages = passages;
        this.facts = facts;
        this.bank = bank;
        this.lint = lint;
    }

    /**
     * A report's sheet.
     *
     * @param silent how many sentences gave no question
     * @param written the questions that instructors wrote
     */
    record Sheet(
            ReportService.Head head,
            List<Passage> passages,
            List<Asked> written,
            long facts,
            long questions,
            long silent,
            long findings) {}

    /** A paragraph in sentences. */
    record Passage(String heading, List<Sentence> sentences) {}

    /** A sentence and the facts whose quotation touches it. */
    record Sentence(String text, List<Stated> facts) {
        public boolean silent() {
            return facts.stream().allMatch(fact -> fact.questions().isEmpty());
        }
    }

    /** A fact and its questions; one that spans sentences stands under the first. */
    record Stated(String id, String kind, String statement, List<Asked> questions) {}

    /** A question with all that an expert would want to see of it. */
    record Asked(
            String id,
            String kind,
            String stem,
            String right,
            List<Wrong> wrong,
            Optional<String> explanation,
            List<Finding> findings) {}

    /** What is offered and wrong, and why. */
    record Wrong(String text, String reason) {}

    /** The sheet of a report; empty if there is none of this id. */
    @Transactional
    Optional<Sheet> sheet(String reportId) {
        return reports.findByIdOptional(reportId).map(this::sheet);
    }

    private Sheet sheet(ReportEntity report) {
        Map<Optional<String>, List<PublishedQuestion>> byFact =
                bank.askedOf(report.id()).stream().collect(groupingBy(PublishedQuestion::factId));
        GradingContext context = bank.grading(report.id());
        Map<String, List<FactEntity>> byPassage =
                facts.current(report.id()).stream().collect(groupingBy(FactEntity::passageId));
        List<Passage> sheet = new ArrayList<>();
        for (PassageEntity passage : passages.of(report)) {
            List<FactEntity> here = byPassage.getOrDefault(passage.id(), List.of());
            sheet.add(new Passage(passage.heading(), sentences(passage, here, byFact, context)));
        }
        List<Asked> written = asked(byFact.getOrDefault(Optional.<String>empty(), List.of()), context);
        return new Sheet(
                ReportService.Head.of(report),
                sheet,
                written,
                byPassage.values().stream().mapToLong(List::size).sum(),
                byFact.values().stream().mapToLong(List::size).sum(),
                sheet.stream()
                        .flatMap(passage -> passage.sentences().stream())
                        .filter(Sentence::silent)
                        .count(),
                findings(sheet, written));
    }

    private List<Sentence> sentences(
            PassageEntity passage,
            List<FactEntity> here,
            Map<Optional<String>, List<PublishedQuestion>> byFact,
            GradingContext context) {
        List<FactEntity> open = new ArrayList<>(here);
        List<Sentence> sentences = new ArrayList<>();
        for (Sentences.Sentence place : Sentences.of(passage.content(), context.language())) {
            List<FactEntity> stated = open.stream()
                    .filter(fact -> place.overlaps(fact.quoteStart(), fact.quoteEnd()))
                    .toList();
            open.removeAll(stated);
            sentences.add(new Sentence(
                    passage.content().substring(place.start(), place.end()).strip(),
                    stated.stream()
                            .map(fact -> new Stated(
                                    BankIds.within(fact.id()),
                                    words(fact.kind()),
                                    fact.statement(),
                                    asked(byFact.getOrDefault(Optional.of(fact.id()), List.of()), context)))
                            .toList()));
        }
        return sentences;
    }

    private List<Asked> asked(List<PublishedQuestion> questions, GradingContext context) {
        return questions.stream()
                .map(question -> new Asked(
                        question.id(),
                        question.kind().label(),
                        question.question().stem(),
                        grader.grade(question.question(), new Answer.Revealed(), context)
                                .rightAnswer(),
                        wrong(question.question()),
                        question.question().explanation(),
                        lint.check(question.question(), question.source(), context)))
                .toList();
    }

    private static List<Wrong> wrong(Question question) {
        return switch (question) {
            case Question.MultipleChoice choice ->
                choice.options().stream()
                        .filter(option -> !option.right())
                        .map(option -> new Wrong(option.text(), option.reason().orElse("no reason given")))
                        .toList();
            case Question.TrueFalse judged ->
                judged.truth()
                        ? List.of()
                        : List.of(new Wrong("True", judged.correction().orElse("no correction given")));
            case Question.ShortAnswer _,
                    Question.Cloze _,
                    Question.ListRecall _,
                    Question.Ordering _,
                    Question.Matching _,
                    Question.DateAnswer _,
                    Question.NumberAnswer _ -> List.of();
        };
    }

    private static long findings(List<Passage> sheet, List<Asked> written) {
        long ofFacts = sheet.stream()
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> sentence.facts().stream())
                .flatMap(fact -> fact.questions().stream())
                .mapToLong(question -> question.findings().size())
                .sum();
        return ofFacts
                + written.stream()
                        .mapToLong(question -> question.findings().size())
                        .sum();
    }

    private static String words(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
