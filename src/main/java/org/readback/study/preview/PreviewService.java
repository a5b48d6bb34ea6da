package org.readback.study.preview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.account.person.Person;
import org.readback.bank.read.BankService;
import org.readback.bank.read.PublishedQuestion;
import org.readback.question.Question;
import org.readback.review.answer.QuestionView;
import org.readback.review.answer.RightAnswers;
import org.readback.review.card.DueCards;
import org.readback.settings.StudyClock;
import org.readback.study.queue.NewQuestions;
import org.readback.study.session.DayMessages;
import org.readback.web.Choice;
import org.readback.web.Texts;

/** Shows questions without asking them: nothing is written. */
@ApplicationScoped
class PreviewService {
    /** Questions to look through at most. */
    static final int MOST = 50;

    private final Person.Repository people;
    private final DueCards due;
    private final NewQuestions newQuestions;
    private final BankService bank;
    private final RightAnswers right;
    private final StudyClock clock;
    private final Texts texts;

    PreviewService(
            Person.Repository people,
            DueCards due,
            NewQuestions newQuestions,
            BankService bank,
            RightAnswers right,
            StudyClock clock,
            Texts texts) {
        this.people = people;
        this.due = due;
        this.newQuestions = newQuestions;
        this.bank = bank;
        this.right = right;
        this.clock = clock;
        this.texts = texts;
    }

    @Transactional
    List<Choice> topics() {
        return Stream.concat(
                        Stream.of(new Choice("", texts.of(DayMessages.class).allTopics())), bank.topics().stream())
                .toList();
    }

    @Transactional
    PreviewView view(long personId, Preview preview, Preview.What what) {
        Person person = people.findById(personId);
        List<String> questions =
                questions(person, what, Optional.of(preview.topic()).filter(id -> !id.isEmpty()));
        int place = Math.min(preview.place(), questions.size() + 1);
        Optional<PublishedQuestion> question =
                place > questions.size() ? Optional.empty() : bank.current(questions.get(place - 1));
        return new PreviewView(
                what,
                place,
                questions.size(),
                question.map(published -> looked(published, preview.answered())),
                place > 1 ? Optional.of(preview.at(place - 1, true)) : Optional.empty(),
                preview.answered() ? preview.at(place + 1, false) : preview.at(place, true),
                person.shortcuts());
    }

    private List<String> questions(Person person, Preview.What what, Optional<String> topic) {
        LocalDate tomorrow = clock.today(person).plusDays(1);
        return switch (what) {
            case TOMORROW -> due.on(person.id(), tomorrow, topic, MOST);
            case CARDS -> due.learnt(person.id(), tomorrow, topic, MOST);
            case NEW -> newQuestions.first(person.id(), MOST, topic);
        };
    }

    private PreviewView.Looked looked(PublishedQuestion published, boolean answered) {
        QuestionView view = QuestionView.preview(published.question());
        return new PreviewView.Looked(
                view.stem(),
                published.topic(),
                published.source().language(),
                published.question() instanceof Question.TrueFalse,
                lines(view),
                partners(published.question(), view),
                answered ? Optional.of(right.of(published)) : Optional.empty());
    }

    private static List<String> lines(QuestionView view) {
        return Stream.concat(
                        view.options().stream()
                                .flatMap(options -> options.lines().stream())
                                .map(QuestionView.Options.Line::text),
                        view.selects().stream()
                                .flatMap(selects -> selects.lines().stream())
                                .map(QuestionView.Selects.Line::label))
                .toList();
    }

    /** Every line has the same partners to choose from. */
    private static List<String> partners(Question question, QuestionView view) {
        return question instanceof Question.Matching
                ? view.selects().orElseThrow().lines().getFirst().choices().stream()
                        .map(Choice::label)
                        .toList()
                : List.of();
    }
}
