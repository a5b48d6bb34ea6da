package org.readback.authoring;

import java.util.Arrays;
import java.util.Optional;
import org.readback.bank.QuestionKind;

/** The kinds of question that an instructor writes by a form. */
enum WrittenKind {
    SHORT_ANSWER("short-answer", QuestionKind.SHORT_ANSWER, "Answered by a few typed words."),
    CLOZE("cloze", QuestionKind.CLOZE, "A sentence with one blank to fill."),
    MULTIPLE_CHOICE("multiple-choice", QuestionKind.MULTIPLE_CHOICE, "Options of which one or several are right."),
    TRUE_FALSE("true-false", QuestionKind.TRUE_FALSE, "A statement to judge.");

    private final String path;
    private final QuestionKind kind;
    private final String about;

    WrittenKind(String path, QuestionKind kind, String about) {
        this.path = path;
        this.kind = kind;
        this.about = about;
    }

    /** Its name in addresses. */
    public String path() {
        return path;
    }

    public String label() {
        return kind.label();
    }

    /** What it is, in one sentence. */
    public String about() {
        return about;
    }

    static Optional<WrittenKind> at(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }

    static Optional<WrittenKind> of(QuestionKind kind) {
        return Arrays.stream(values()).filter(written -> written.kind == kind).findFirst();
    }
}
