package org.readback.question.grading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.readback.question.Answer;
import org.readback.question.Note;
import org.readback.question.Question;
import org.readback.question.Verdict;

/**
 * Grades an answer. Total: it returns a verdict for every answer to every question, whatever was typed, in time linear in
 * its length. Safe to share.
 */
public final class Grader {
    /** A typed answer is read up to here; one that goes on is not the right one. A list may be this long in all. */
    public static final int LONGEST_ANSWER = 4_000;

    private final Map<Locale, TypedGrading> byLanguage = new ConcurrentHashMap<>();

    /** What it says of this answer to this question. */
    public Verdict grade(Question question, Answer answer, GradingContext context) {
        return switch (question) {
            case Question.ShortAnswer q
            when answer instanceof Answer.Typed(var text) ->
                typed(context).grade(q.stem(), q.accepted(), cut(text), context.names());
            case Question.Cloze q
            when answer instanceof Answer.Typed(var text) ->
                typed(context).grade(q.stem(), q.accepted(), cut(text), context.names());
            case Question.ListRecall q
            when answer instanceof Answer.Typed(var text) -> new ListGrading(q, context.names()).grade(cut(text));
            case Question.DateAnswer q
            when answer instanceof Answer.Typed(var text) ->
                typed(context).dates().grade(q.date(), cut(text));
            case Question.NumberAnswer q
            when answer instanceof Answer.Typed(var text) ->
                typed(context).numbers().grade(q.number(), q.unit(), q.tolerance(), RightAnswer.of(q), cut(text));
            case Question.MultipleChoice q
            when answer instanceof Answer.Chosen(var options) -> ChoiceGrading.grade(q, options);
            case Question.TrueFalse q when answer instanceof Answer.Judged(var truth) -> ChoiceGrading.grade(q, truth);
            case Question.Ordering q
            when answer instanceof Answer.Ordered(var items) -> ArrangementGrading.grade(q, items);
            case Question.Matching q
            when answer instanceof Answer.Matched(var rights) -> ArrangementGrading.grade(q, rights);
            case Question.ShortAnswer _,
                    Question.Cloze _,
                    Question.ListRecall _,
                    Question.DateAnswer _,
                    Question.NumberAnswer _,
                    Question.MultipleChoice _,
                    Question.TrueFalse _,
                    Question.Ordering _,
                    Question.Matching _ -> withoutAnswer(question, answer, context);
        };
    }

    /**
     * Whether only the person can tell if an answer in other words is right, because the right one is a long phrase. Such
     * a question is offered with "show me" and the person grades it.
     */
    public boolean isSelfGraded(Question question, GradingContext context) {
        return switch (question) {
            case Question.ShortAnswer q -> !typed(context).isGradable(q.accepted(), context.names());
            case Question.Cloze q -> !typed(context).isGradable(q.accepted(), context.names());
            case Question.ListRecall _,
                    Question.DateAnswer _,
                    Question.NumberAnswer _,
                    Question.MultipleChoice _,
                    Question.TrueFalse _,
                    Question.Ordering _,
                    Question.Matching _ -> false;
        };
    }

    /** Shown without an answer; or the answer is of another kind, because the question changed under it. */
    private Verdict withoutAnswer(Question question, Answer answer, GradingContext context) {
        String right = RightAnswer.of(question);
        boolean revealed = answer instanceof Answer.Revealed;
        if (revealed && !isSelfGraded(question, context)) {
            return Verdicts.wrong(right, List.of());
        }
        return Verdicts.unjudged(
                right,
                new Note.OnlyThePersonKnows(
                        revealed ? Note.OnlyThePersonKnows.Why.SHOWN : Note.OnlyThePersonKnows.Why.QUESTION_CHANGED));
    }

    private TypedGrading typed(GradingContext context) {
        return byLanguage.computeIfAbsent(context.language(), TypedGrading::new);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_ANSWER ? text : text.substring(0, LONGEST_ANSWER);
    }
}
