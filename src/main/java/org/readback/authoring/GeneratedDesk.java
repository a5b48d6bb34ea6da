package org.readback.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.person.CurrentPerson;
import org.readback.bank.load.FactPlaces;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.bank.store.QuestionKind;
import org.readback.bank.store.Source;
import org.readback.bank.written.WrittenQuestions;
import org.readback.question.Answer;
import org.readback.question.Question;
import org.readback.question.grading.Grader;
import org.readback.question.grading.GradingContext;

/** Shows generated questions to those who can change their facts. */
@ApplicationScoped
@Transactional
class GeneratedDesk {
    private final BankService bank;
    private final FactPlaces places;
    private final WrittenQuestions versions;
    private final CurrentPerson current;
    private final Grader grader = new Grader();

    GeneratedDesk(BankService bank, FactPlaces places, WrittenQuestions versions, CurrentPerson current) {
        this.bank = bank;
        this.places = places;
        this.versions = versions;
        this.current = current;
    }

    /**
     * A generated question with its history.
     *
     * @param fact what it is made from, and where that is written
     * @param versions the newest first
     */
    record Detail(
            QuestionKind kind,
            String topic,
            Source source,
            FactPlaces.Named fact,
            Optional<LocalDate> retired,
            Optional<String> explanation,
            List<Version> versions) {}

    /** One of its versions. */
    record Version(int no, String stem, String right, boolean answerChanged, LocalDate day) {}

    /** Empty where there is none of this id, or an instructor wrote it. */
    Optional<Detail> detail(String id) {
        return bank.current(id).flatMap(question -> question.factId().map(factId -> detail(question, factId)));
    }

    private Detail detail(PublishedQuestion question, String factId) {
        GradingContext context = bank.grading(question.source().reportId());
        return new Detail(
                question.kind(),
                question.topic(),
                question.source(),
                places.of(factId, question.source()),
                question.retiredAt().map(this::day),
                question.question().explanation(),
                versions.history(question.id()).stream()
                        .map(version -> new Version(
                                version.no(),
                                version.question().stem(),
                                right(version.question(), context),
                                version.answerChanged(),
                                day(version.createdAt())))
                        .toList());
    }

    private String right(Question question, GradingContext context) {
        return grader.grade(question, new Answer.Revealed(), context).rightAnswer();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, current.zone());
    }
}
