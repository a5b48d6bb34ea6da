package org.readback.bank.store;

import org.readback.question.Question;

/** The kinds of question by name, as stored, filtered and shown. */
public enum QuestionKind {
    SHORT_ANSWER("Short answer"),
    CLOZE("Cloze"),
    MULTIPLE_CHOICE("Multiple choice"),
    TRUE_FALSE("True or false"),
    LIST_RECALL("List"),
    ORDERING("Ordering"),
    MATCHING("Matching"),
    DATE("Date"),
    NUMBER("Number");

    private final String label;

    QuestionKind(String label) {
        this.label = label;
    }

    /** As people read it. */
    public String label() {
        return label;
    }

    /** The kind of a question. */
    public static QuestionKind of(Question question) {
        return switch (question) {
            case Question.ShortAnswer _ -> SHORT_ANSWER;
            case Question.Cloze _ -> CLOZE;
            case Question.MultipleChoice _ -> MULTIPLE_CHOICE;
            case Question.TrueFalse _ -> TRUE_FALSE;
            case Question.ListRecall _ -> LIST_RECALL;
            case Question.Ordering _ -> ORDERING;
            case Question.Matching _ -> MATCHING;
            case Question.DateAnswer _ -> DATE;
            case Question.NumberAnswer _ -> NUMBER;
        };
    }
}
