package org.readback.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import org.readback.account.audit.Audit;
import org.readback.account.person.CurrentPerson;
import org.readback.bank.load.QuestionLint;
import org.readback.bank.read.BankService;
import org.readback.bank.store.Source;
import org.readback.bank.written.Citations;
import org.readback.bank.written.WrittenQuestion;
import org.readback.bank.written.WrittenQuestion.Draft;
import org.readback.bank.written.WrittenQuestions;
import org.readback.bank.written.WrittenQuestions.Result;
import org.readback.question.Answer;
import org.readback.question.Question;
import org.readback.question.grading.Grader;
import org.readback.question.grading.GradingContext;
import org.readback.review.answer.QuestionView;
import org.readback.web.FormErrors;
import org.readback.web.Texts;

/** Checks, previews and writes what instructors write. */
@ApplicationScoped
@Transactional
class DeskService {
    private final WrittenQuestions written;
    private final Citations citations;
    private final FilingChoices filingChoices;
    private final BankService bank;
    private final QuestionLint lint;
    private final Audit audit;
    private final CurrentPerson current;
    private final Texts texts;
    private final Grader grader = new Grader();

    DeskService(
            WrittenQuestions written,
            Citations citations,
            FilingChoices filingChoices,
            BankService bank,
            QuestionLint lint,
            Audit audit,
            CurrentPerson current,
            Texts texts) {
        this.written = written;
        this.citations = citations;
        this.filingChoices = filingChoices;
        this.bank = bank;
        this.lint = lint;
        this.audit = audit;
        this.current = current;
        this.texts = texts;
    }

    /** Everything that keeps the form from being a question. */
    FormErrors check(WrittenKind kind, QuestionForm form, FormErrors errors) {
        AuthoringMessages say = texts.of(AuthoringMessages.class);
        return filingChoices.check(form, FormReading.check(kind, form, errors, say), say);
    }

    /**
     * How the question will look. The form has been checked.
     *
     * @param before the question as it is, if this is an edit
     */
    Preview preview(WrittenKind kind, QuestionForm form, Optional<WrittenQuestion> before) {
        Draft draft = draft(kind, form);
        Source source = citations.source(draft.topicId(), draft.citation());
        GradingContext context = bank.grading(source.reportId());
        return new Preview(
                QuestionView.preview(draft.question()),
                right(draft.question(), context),
                before.map(WrittenQuestion::question)
                        .filter(old -> WrittenQuestions.changesAnswer(old, draft.question()))
                        .map(old -> right(old, context)),
                source,
                lint.check(draft.question(), source, context));
    }

    /** Publishes a new question and gives back its id. The form has been checked. */
    String publish(WrittenKind kind, QuestionForm form) {
        String id = written.publish(draft(kind, form), current.id());
        audit.record("question.publish", id, form.wording());
        return id;
    }

    /** Changes a question. The form has been checked. */
    Result revise(String id, WrittenKind kind, QuestionForm form) {
        Result result = written.revise(id, form.basis().row(), draft(kind, form), current.id());
        record(result, "question.revise", id, form.wording());
        return result;
    }

    Result retire(String id, long version) {
        Result result = written.setRetired(id, version, true);
        record(result, "question.retire", id, "");
        return result;
    }

    Result bringBack(String id, long version) {
        Result result = written.setRetired(id, version, false);
        record(result, "question.bring-back", id, "");
        return result;
    }

    /** What becomes of a form whose question somebody else has changed since it was opened. */
    Merge merge(WrittenQuestion now, QuestionForm mine) {
        Basis basis = mine.basis();
        Optional<QuestionForm> base =
                written.version(now, basis.versionNo(), basis.topic()).map(FormReading::form);
        Merge merge = Merge.of(base, FormReading.form(now), mine.asKept());
        return new Merge(merge.form().withBasis(Basis.of(now)), merge.taken(), merge.both());
    }

    /** The form with the fields that its author would rather have as they were in the version that it is based on. */
    QuestionForm take(WrittenQuestion question, QuestionForm mine, Set<String> fields) {
        Basis basis = mine.basis();
        return fields.isEmpty()
                ? mine
                : written.version(question, basis.versionNo(), basis.topic())
                        .map(FormReading::form)
                        .map(theirs -> Merge.take(mine, theirs, fields))
                        .orElse(mine);
    }

    Optional<WrittenQuestion> find(String id) {
        return written.find(id);
    }

    private void record(Result result, String action, String id, String detail) {
        switch (result) {
            case Result.Done _ -> audit.record(action, id, detail);
            case Result.Same _ -> {}
            case Result.Overtaken _ -> {}
        }
    }

    private Draft draft(WrittenKind kind, QuestionForm form) {
        return new Draft(FormReading.question(kind, form), form.topic(), filingChoices.citation(form));
    }

    private String right(Question question, GradingContext context) {
        return grader.grade(question, new Answer.Revealed(), context).rightAnswer();
    }
}
