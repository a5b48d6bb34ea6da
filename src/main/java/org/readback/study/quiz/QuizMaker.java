package org.readback.study.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Optional;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.settings.StudyClock;
import org.readback.web.Choice;

/** Makes quizzes. */
@ApplicationScoped
class QuizMaker {
    private final Person.Repository people;
    private final Quiz.Repository quizzes;
    private final QuizQuestion.Repository questions;
    private final QuizDraw draw;
    private final BankService bank;
    private final StudyClock clock;

    QuizMaker(
            Person.Repository people,
            Quiz.Repository quizzes,
            QuizQuestion.Repository questions,
            QuizDraw draw,
            BankService bank,
            StudyClock clock) {
        this.people = people;
        this.quizzes = quizzes;
        this.questions = questions;
        this.draw = draw;
        this.bank = bank;
        this.clock = clock;
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
}
