package org.readback.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Optional;
import org.readback.bank.written.WrittenQuestion;
import org.readback.web.FormErrors;
import org.readback.web.Texts;

/** What a sent form leads to before anything is written: the form again, or leave to write. */
@ApplicationScoped
class PublishCheck {
    private final Validator validator;
    private final DeskService desk;
    private final FilingChoices filingChoices;
    private final Texts texts;

    PublishCheck(Validator validator, DeskService desk, FilingChoices filingChoices, Texts texts) {
        this.validator = validator;
        this.desk = desk;
        this.filingChoices = filingChoices;
        this.texts = texts;
    }

    /** Which button was pressed. */
    enum Wish {
        PREVIEW,
        ANOTHER_OPTION,
        PUBLISH;

        /** The button's value; anything unknown only previews. */
        static Wish of(String button) {
            return switch (button == null ? "" : button) {
                case "another-option" -> ANOTHER_OPTION;
                case "publish" -> PUBLISH;
                default -> PREVIEW;
            };
        }
    }

    /** What to do next. */
    sealed interface Next {
        /** Show the form again. */
        record Show(WritingView view, int status) implements Next {}

        /** Write what the view holds. */
        record Write(WritingView view) implements Next {}
    }

    /** The form as it is first shown. */
    @Transactional
    WritingView view(WrittenKind kind, String action, QuestionForm form) {
        return view(kind, action, form, FormErrors.none());
    }

    /**
     * Looks at what was sent.
     *
     * @param before the question as it is, if this is an edit
     */
    @Transactional
    Next next(WrittenKind kind, String action, QuestionForm form, Wish wish, Optional<WrittenQuestion> before) {
        if (wish == Wish.ANOTHER_OPTION) {
            return new Next.Show(view(kind, action, form.with(form.options().andAnother()), FormErrors.none()), 200);
        }
        FormErrors errors = desk.check(kind, form, FormErrors.validate(validator, form));
        WritingView view = view(kind, action, form, errors);
        if (errors.any()) {
            return new Next.Show(view, 400);
        }
        Preview preview = desk.preview(kind, form, before);
        return switch (wish) {
            case PREVIEW, ANOTHER_OPTION -> new Next.Show(view.with(preview, false), 200);
            case PUBLISH ->
                preview.blocked()
                        ? new Next.Show(view.with(preview, true), 400)
                        : new Next.Write(view.with(preview, false));
        };
    }

    private WritingView view(WrittenKind kind, String action, QuestionForm form, FormErrors errors) {
        return new WritingView(
                kind,
                action,
                form,
                errors,
                filingChoices.topics(),
                filingChoices.passages(texts.of(AuthoringMessages.class)),
                Optional.empty(),
                false,
                Optional.empty());
    }
}
