package org.readback.review.answer;

import org.readback.question.Note;

/** Puts the grader's notes into words. */
public final class NoteWords {
    private NoteWords() {}

    /** A note in the language of these messages. */
    public static String words(Note note, GradingMessages in) {
        return switch (note) {
            case Note.Reason(String text) -> text;
            case Note.InTheQuestion() -> in.inTheQuestion();
            case Note.OtherName() -> in.otherName();
            case Note.NameOf(String name) -> in.nameOf(name);
            case Note.AsNearTo(String name) -> in.asNearTo(name);
            case Note.OnlyThePersonKnows(Note.OnlyThePersonKnows.Why why) -> in.onlyYouKnow(why);
            case Note.NoNumber() -> in.noNumber();
            case Note.OtherUnit(String unit) -> in.otherUnit(unit);
            case Note.NoDate(String like) -> in.noDate(like);
            case Note.Ambiguous(var dates) -> in.ambiguous(dates);
            case Note.OneEnd(String period) -> in.oneEnd(period);
            case Note.MoreExact(String known) -> in.moreExact(known);
            case Note.LessExact(String known) -> in.lessExact(known);
            case Note.Named(int hits, int wanted, int wrong) -> in.named(hits, wanted, wrong);
            case Note.Matched(int hits, int pairs) -> in.matched(hits, pairs);
        };
    }
}
