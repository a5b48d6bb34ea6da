package org.readback.review.answer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readback.bank.read.PublishedQuestion;
import org.readback.question.Answer;
import org.readback.question.Outcome;
import org.readback.question.Question;
import org.readback.question.Verdict;
import org.readback.web.Texts;

/** Puts together what is said of answers. */
@Singleton
public class Feedbacks {
    private final AnswerGrader answerGrader;
    private final RightAnswers right;
    private final Texts texts;

    Feedbacks(AnswerGrader answerGrader, RightAnswers right, Texts texts) {
        this.answerGrader = answerGrader;
        this.right = right;
        this.texts = texts;
    }

    /**
     * What is said of an attempt.
     *
     * @param asked the version that was answered
     * @param headline the verdict in a word: in a quiz, an answer that was shown is a wrong one
     */
    public Feedback of(PublishedQuestion asked, Attempt attempt, Headline headline) {
        Question question = asked.question();
        Answer given = AnswerCodec.read(attempt.given());
        Verdict verdict = answerGrader.verdict(asked, given);
        return new Feedback(
                asked.id(),
                asked.topic(),
                QuestionView.preview(question).stem(),
                question instanceof Question.TrueFalse,
                headline,
                ResponseFormatter.of(question, given, texts.of(AnswerMessages.class)),
                right.of(asked, verdict),
                attempt.overruled() ? Optional.empty() : note(verdict),
                difference(verdict),
                options(question, given),
                sureAndWrong(attempt));
    }

    private Optional<String> note(Verdict verdict) {
        return verdict.note().map(note -> NoteWords.words(note, texts.of(GradingMessages.class)));
    }

    private static boolean sureAndWrong(Attempt attempt) {
        return attempt.outcome() == Outcome.WRONG
                && !attempt.overruled()
                && attempt.confidence().filter(Confidence.SURE::equals).isPresent();
    }

    /** The comparison, where there is something in common: two unlike answers struck out and written over help nobody. */
    private static List<Feedback.Run> difference(Verdict verdict) {
        int common = verdict.difference().stream()
                .filter(run -> run.kind() == Verdict.Run.Kind.SAME)
                .mapToInt(run -> run.text().length())
                .sum();
        boolean alike = verdict.outcome() != Outcome.CORRECT
                && 2 * common >= verdict.rightAnswer().length();
        return alike ? verdict.difference().stream().map(Feedbacks::run).toList() : List.of();
    }

    private static Feedback.Run run(Verdict.Run run) {
        return new Feedback.Run(
                run.kind() == Verdict.Run.Kind.MISSING, run.kind() == Verdict.Run.Kind.EXTRA, run.text());
    }

    private static List<Feedback.OptionView> options(Question question, Answer given) {
        if (!(question instanceof Question.MultipleChoice choice)) {
            return List.of();
        }
        Set<Integer> chosen = given instanceof Answer.Chosen(Set<Integer> options) ? options : Set.of();
        return IntStream.range(0, choice.options().size())
                .mapToObj(index -> new Feedback.OptionView(
                        choice.options().get(index).text(),
                        choice.options().get(index).right(),
                        chosen.contains(index),
                        choice.options().get(index).reason()))
                .toList();
    }
}
