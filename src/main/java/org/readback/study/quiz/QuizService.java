package org.readback.study.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.question.Answer;
import org.readback.question.Verdict;
import org.readback.review.answer.AnswerForm;
import org.readback.review.answer.AnswerMessages;
import org.readback.review.answer.Filled;
import org.readback.review.answer.Judge;
import org.readback.review.answer.QuestionPrompt;
import org.readback.review.answer.Shuffle;
import org.readback.settings.StudyClock;
import org.readback.settings.StudySettings;
import org.readback.web.Choice;
import org.readback.web.FormErrors;
import org.readback.web.LostForm;
import org.readback.web.Texts;

/** Makes quizzes, asks their questions and keeps the answers. */
@ApplicationScoped
class QuizService {
    private final Person.Repository people;
    private final Quiz.Repository quizzes;
    private final QuizQuestion.Repository questions;
    private final QuizDraw draw;
    private final QuizAttempts attempts;
    private final StudySettings.Repository settings;
    private final BankService bank;
    private final Judge judge;
    private final StudyClock clock;
    private final Texts texts;

    QuizService(
            Person.Repository people,
            Quiz.Repository quizzes,
            QuizQuestion.Repository questions,
            QuizDraw draw,
            QuizAttempts attempts,
            StudySettings.Repository settings,
            BankService bank,
            Judge judge,
            StudyClock clock,
            Texts texts) {
        this.people = people;
        this.quizzes = quizzes;
        this.questions = questions;
        this.draw = draw;
        this.attempts = attempts;
        this.settings = settings;
        this.bank = bank;
        this.judge = judge;
        this.clock = clock;
        this.texts = texts;
    }

    /** What comes next in a quiz. */
    sealed interface Next {
        record Ask(QuizViews.QuizAsked view) implements Next {}

        /** No question is left: time for the mark. */
        record Done() implements Next {}
    }

    /**
     * Makes a quiz, once: whatever repeats the form finds the quiz that was made first.
     *
     * @return its number; empty if there is no question to ask
     * @throws BadRequestException if no form of ours was sent
     */
    @Transactional
    Optional<Integer> make(long personId, QuizForm form) {
        people.lock(personId);
        int next = quizzes.nextNumber(personId);
        if (form.quiz() < 1 || form.quiz() > next) {
            throw new BadRequestException("there is no quiz before number " + form.quiz());
        }
        if (form.quiz() < next) {
            return Optional.of(form.quiz());
        }
        if (form.oneTopic().isPresent()
                && bank.topics().stream().map(Choice::value).noneMatch(form.topic()::equals)) {
            throw new BadRequestException("there is no topic " + form.topic());
        }
        boolean counts = form.asReviews();
        List<String> drawn = draw.draw(
                personId,
                clock.today(people.findById(personId)),
                form.oneTopic(),
                form.onlyMet(),
                form.questions(),
                31 * personId + next);
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        Quiz quiz = new Quiz(personId, next, form.oneTopic(), counts, drawn.size(), clock.now());
        quizzes.persist(quiz);
        for (int i = 0; i < drawn.size(); i++) {
            questions.persist(new QuizQuestion(personId, quiz.id(), i + 1, drawn.get(i)));
        }
        return Optional.of(next);
    }

    /**
     * What to show now.
     *
     * @param lost a form that was sent when its person's sign-in had ended
     * @throws NotFoundException if the person has no such quiz
     */
    @Transactional
    Next next(long personId, int quizNo, Optional<LostForm> lost) {
        Quiz quiz = own(personId, quizNo);
        List<QuizQuestion> left = left(quiz);
        if (left.isEmpty()) {
            return new Next.Done();
        }
        QuizQuestion first = left.getFirst();
        return new Next.Ask(view(
                quiz,
                first,
                left.size(),
                bank.current(first.questionId()).orElseThrow(),
                Filled.now(clock.now(), first.questionId(), lost)));
    }

    /**
     * Keeps an answer, and counts it where the quiz counts, once: whatever repeats it finds the one that was first.
     *
     * @return the form again, if it must be filled in first
     * @throws NotFoundException if the person has no such quiz, or it no such question
     * @throws BadRequestException if no form of ours was sent
     */
    @Transactional
    Optional<QuizViews.QuizAsked> answer(long personId, int quizNo, AnswerForm form, FormErrors errors) {
        people.lock(personId);
        Quiz quiz = own(personId, quizNo);
        QuizQuestion question = questions
                .at(quiz, form.answerNo())
                .filter(row -> row.questionId().equals(form.question()))
                .orElseThrow(NotFoundException::new);
        if (question.answered()) {
            return Optional.empty();
        }
        PublishedQuestion asked = bank.version(form.question(), form.version()).orElseThrow(NotFoundException::new);
        Optional<Answer> given = errors.any() ? Optional.empty() : form.read(asked.question());
        if (given.isEmpty()) {
            FormErrors missing = errors.any()
                    ? errors
                    : FormErrors.none()
                            .and("answer", AnswerForm.missing(asked.question(), texts.of(AnswerMessages.class)));
            return Optional.of(
                    view(quiz, question, Math.max(1, left(quiz).size()), asked, Filled.again(form, missing)));
        }
        keep(quiz, question, form, asked, given.get());
        return Optional.empty();
    }

    private void keep(Quiz quiz, QuizQuestion question, AnswerForm form, PublishedQuestion asked, Answer given) {
        Verdict verdict = judge.verdict(asked, given);
        question.answered(attempts.keep(quiz, form, given, verdict, clock.now()));
        switch (verdict.outcome()) {
            case CORRECT, TYPO -> quiz.answered(true);
            case PARTLY, WRONG -> quiz.answered(false);
            // An edit while it was open has made it one that only its person can judge.
            case UNJUDGED -> {}
        }
    }

    private Quiz own(long personId, int quizNo) {
        return quizzes.numbered(personId, quizNo).orElseThrow(NotFoundException::new);
    }

    /** The questions still to be asked: not those that were retired, or made such as only their person can judge. */
    private List<QuizQuestion> left(Quiz quiz) {
        List<QuizQuestion> open =
                questions.of(quiz).stream().filter(row -> !row.answered()).toList();
        Map<String, PublishedQuestion> now = bank
                .current(open.stream().map(QuizQuestion::questionId).toList())
                .stream()
                .collect(Collectors.toMap(PublishedQuestion::id, Function.identity()));
        return open.stream()
                .filter(row ->
                        now.get(row.questionId()).retiredAt().isEmpty() && !judge.selfGraded(now.get(row.questionId())))
                .toList();
    }

    private QuizViews.QuizAsked view(Quiz quiz, QuizQuestion row, int left, PublishedQuestion asked, Filled form) {
        Person person = people.findById(quiz.personId());
        return new QuizViews.QuizAsked(
                QuestionPrompt.of(
                        person,
                        asked,
                        row.place(),
                        new Shuffle(asked.id(), quiz.quizNo()),
                        quiz.asReviews() && settings.of(person.id()).asksConfidence(),
                        form),
                quiz.quizNo(),
                quiz.answered() + 1,
                quiz.answered() + left,
                quiz.asReviews());
    }
}
