package org.readback.progress.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.readback.account.person.Person;
import org.readback.bank.store.QuestionEntity;
import org.readback.review.card.DueCards;
import org.readback.review.card.PutAside;
import org.readback.review.learner.KnownCards;
import org.readback.review.log.StudyDay;
import org.readback.review.tally.ForecastTally;
import org.readback.review.tally.ReviewTally;
import org.readback.review.tally.TallyDebt;
import org.readback.settings.StudyClock;
import org.readback.web.Texts;
import org.readback.web.format.StudyWords;

/** Reads a person's progress from tallies, day sums and cards, never from the log. */
@ApplicationScoped
@Transactional
class ProgressService {
    private final Person.Repository people;
    private final QuestionEntity.Repository questions;
    private final ReviewTally.Repository reviews;
    private final ForecastTally.Repository forecasts;
    private final TallyDebt.Repository debts;
    private final KnownCards cards;
    private final DueCards due;
    private final PutAside.Repository aside;
    private final StudyDay.Repository days;
    private final TopicProgress topics;
    private final StudyClock clock;
    private final Texts texts;

    ProgressService(
            Person.Repository people,
            QuestionEntity.Repository questions,
            ReviewTally.Repository reviews,
            ForecastTally.Repository forecasts,
            TallyDebt.Repository debts,
            KnownCards cards,
            DueCards due,
            PutAside.Repository aside,
            StudyDay.Repository days,
            TopicProgress topics,
            StudyClock clock,
            Texts texts) {
        this.people = people;
        this.questions = questions;
        this.reviews = reviews;
        this.forecasts = forecasts;
        this.debts = debts;
        this.cards = cards;
        this.due = due;
        this.aside = aside;
        this.days = days;
        this.topics = topics;
        this.clock = clock;
        this.texts = texts;
    }

    ProgressView.Overview overview(long personId, Look look) {
        Person person = people.findById(personId);
        LocalDate today = clock.today(person);
        ReviewFigures reviewed = reviewed(personId, today, look);
        CardFigures known = new CardFigures(cards.of(person));
        DueFigure ahead = ahead(personId, today, look);
        return new ProgressView.Overview(
                begun(personId, today),
                debts.of(personId),
                look,
                work(personId, today, look, reviewed),
                retention(person, reviewed),
                reviewed.retentionOverTime(),
                known.cards().size(),
                known.expected(),
                topics.of(known.cards()),
                ahead.figure(),
                ahead.all(),
                ahead.overdue(),
                forecast(calibration(personId, today, look)));
    }

    ProgressView.Cards cards(long personId) {
        Person person = people.findById(personId);
        LocalDate today = clock.today(person);
        CardFigures known = new CardFigures(cards.of(person));
        StudyWords words = StudyWords.of(texts);
        return new ProgressView.Cards(
                begun(personId, today),
                known.cards().size(),
                known.expected(),
                states(personId, today, known),
                spread(known.recall(), "percent_from", recall -> Math.round(recall) + " %"),
                spread(known.stability(), "days_from", words::days),
                spread(known.intervals(), "days_from", words::days),
                spread(known.difficulty(), "difficulty_from", words::decimal));
    }

    ProgressView.Habits habits(long personId, Look look) {
        LocalDate today = clock.today(people.findById(personId));
        ReviewFigures reviewed = reviewed(personId, today, look);
        CalendarFigure year = year(personId, today);
        return new ProgressView.Habits(
                begun(personId, today),
                debts.of(personId),
                look,
                work(personId, today, look, reviewed),
                reviewed.reviewsOverTime(),
                reviewed.minutes(),
                year.pictures(),
                year.figure(),
                year.daysStudied(),
                reviewed.hours(),
                reviewed.answerButtons());
    }

    /** One of the figures alone; empty while what it rests on is still being tallied. */
    Optional<Figure> figure(long personId, FigureName name, Look look) {
        return name.tallied() && debts.of(personId)
                ? Optional.empty()
                : Optional.of(figure(people.findById(personId), name, look));
    }

    private Figure figure(Person person, FigureName name, Look look) {
        long id = person.id();
        LocalDate today = clock.today(person);
        return switch (name) {
            case RETENTION -> reviewed(id, today, look).retention();
            case RETENTION_OVER_TIME -> reviewed(id, today, look).retentionOverTime();
            case REVIEWS -> reviewed(id, today, look).reviewsOverTime();
            case MINUTES -> reviewed(id, today, look).minutes();
            case HOURS -> reviewed(id, today, look).hours();
            case ANSWER_BUTTONS -> reviewed(id, today, look).answerButtons();
            case CALIBRATION -> calibration(id, today, look).figure();
            case CALENDAR -> year(id, today).figure();
            case DUE -> ahead(id, today, look).figure();
            case TOPICS -> topics.of(cards.of(person));
            case STATES -> states(id, today, new CardFigures(cards.of(person)));
            case RECALL_NOW -> new CardFigures(cards.of(person)).recall().figure("percent_from");
            case STABILITY -> new CardFigures(cards.of(person)).stability().figure("days_from");
            case INTERVALS -> new CardFigures(cards.of(person)).intervals().figure("days_from");
            case DIFFICULTY -> new CardFigures(cards.of(person)).difficulty().figure("difficulty_from");
        };
    }

    private boolean begun(long personId, LocalDate today) {
        return days.studied(personId, LocalDate.EPOCH, today) > 0;
    }

    private ReviewFigures reviewed(long personId, LocalDate today, Look look) {
        Period period = look.period();
        List<ReviewTally.Line> lines = reviews.between(personId, period.span(), period.first(today), today);
        LocalDate begun = lines.stream()
                .map(ReviewTally.Line::startsOn)
                .min(LocalDate::compareTo)
                .orElse(today);
        return new ReviewFigures(lines, period.pieces(today, begun));
    }

    private Calibration calibration(long personId, LocalDate today, Look look) {
        Period period = look.period();
        return new Calibration(forecasts.between(personId, period.span(), period.first(today), today));
    }

    private DueFigure ahead(long personId, LocalDate today, Look look) {
        return new DueFigure(today, look.ahead(), due.byStage(personId, DueFigure.last(today, look.ahead())));
    }

    private CalendarFigure year(long personId, LocalDate today) {
        return new CalendarFigure(today, days.between(personId, CalendarFigure.firstMonday(today), today));
    }

    private Figure states(long personId, LocalDate today, CardFigures known) {
        return known.states(
                questions.count("retiredAt is null") - known.cards().size(),
                aside.suspended(personId),
                aside.buried(personId, today));
    }

    private ProgressView.Work work(long personId, LocalDate today, Look look, ReviewFigures reviewed) {
        long number = reviewed.reviews();
        return new ProgressView.Work(
                number,
                days.studied(personId, look.period().first(today), today),
                StudyWords.of(texts).time(reviewed.seconds()),
                number == 0 ? Optional.empty() : Optional.of(Math.round((double) reviewed.seconds() / number)));
    }

    private static Optional<ProgressView.Retention> retention(Person person, ReviewFigures reviewed) {
        Share share = reviewed.recalled();
        return share.whole() == 0
                ? Optional.empty()
                : Optional.of(new ProgressView.Retention(
                        share, Math.round(100 * person.desiredRetention()), reviewed.retention()));
    }

    private static Optional<ProgressView.Forecast> forecast(Calibration calibration) {
        return calibration
                .foretold()
                .map(foretold -> new ProgressView.Forecast(
                        Math.round(100 * foretold),
                        calibration.came(),
                        calibration.came().mayBe(foretold),
                        calibration.figure()));
    }

    private static ProgressView.Spread spread(Histogram histogram, String bound, DoubleFunction<String> words) {
        return new ProgressView.Spread(
                histogram.figure(bound),
                histogram.median().isPresent() ? words.apply(histogram.median().getAsDouble()) : "");
    }
}
