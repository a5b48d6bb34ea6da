package org.readback.authoring;

import java.util.Arrays;
import java.util.Optional;
import org.readback.bank.store.QuestionKind;

/** The kinds of question that an instructor writes by a form. */
enum WrittenKind {
    SHORT_ANSWER("short-answer", QuestionKind.SHORT_ANSWER),
    CLOZE("cloze", QuestionKind.CLOZE),
    MULTIPLE_CHOICE("multiple-choice", QuestionKind.MULTIPLE_CHOICE),
    TRUE_FALSE("true-false", QuestionKind.TRUE_FALSE);

    private final String path;
    private final QuestionKind kind;

    WrittenKind(String path, QuestionKind kind) {
        this.path = path;
        this.kind = kind;
    }

    /** Its name in addresses. */
    public String path() {
        return path;
    }

    public QuestionKind kind() {
        return kind;
    }

    static Optional<WrittenKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    static Optional<WrittenKind> of(QuestionKind kind) {
        return Arrays.stream(values()).filter(written -> written.kind == kind).findFirst();
    }
}
