package org.readback.review.answer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.List;
import org.readback.question.Note;

/** The grader's notes in words. */
@MessageBundle("grading")
public interface GradingMessages {
    @Message
    String inTheQuestion();

    @Message
    String otherName();

    @Message
    String nameOf(String name);

    @Message
    String asNearTo(String name);

    @Message
    String onlyYouKnow(Note.OnlyThePersonKnows.Why why);

    @Message
    String noNumber();

    @Message
    String otherUnit(String unit);

    @Message
    String noDate(String like);

    @Message
    String ambiguous(List<String> dates);

    @Message
    String oneEnd(String period);

    @Message
    String moreExact(String known);

    @Message
    String lessExact(String known);

    @Message
    String named(int hits, int wanted, int wrong);

    @Message
    String matched(int hits, int pairs);
}
