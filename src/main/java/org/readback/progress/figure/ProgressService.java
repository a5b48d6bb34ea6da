package org.readback.progress.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.readback.account.person.Person;
import org.readback.settings.StudyClock;
import org.readback.settings.StudySettings;
import org.readback.web.Texts;
import org.readback.web.format.StudyWords;

/** Reads a person's progress from tallies, day sums and cards, never from the log. */
@ApplicationScoped
@Transactional
class ProgressService {
    private final Person.Repository people;
    private final StudySettings.Repository settings;
    private final TalliedReviews done;
    private final StoredCards cards;
    private final StudyClock clock;
    private final Texts texts;

    ProgressService(
            Person.Repository people,
            StudySettings.Repository settings,
            TalliedReviews done,
            StoredCards cards,
            StudyClock clock,
            Texts texts) {
        this.people = people;
        this.settings = settings;
        this.done = done;
        this.cards = cards;
        this.clock = clock;
        this.texts = texts;
    }

    ProgressView.Overview overview(long personId, TimeRange look) {
        Person person = people.findById(personId);
        LocalDate today = clock.today(person);
        ReviewFigures reviewed = done.reviews(personId, today, look);
        CardFigures known = cards.of(person);
        DueFigure ahead = cards.due(personId, today, look);
        return new ProgressView.Overview(
                done.begun(personId, today),
                look,
                work(personId, today, look, reviewed),
                retention(settings.of(personId).desiredRetention(), reviewed),
                reviewed.retentionOverTime(),
                known.cards().size(),
                known.expected(),
                cards.byTopic(known),
                new ProgressView.Ahead(ahead.figure(), ahead.all(), ahead.overdue()),
                forecast(done.calibration(personId, today, look)));
    }

    ProgressView.Cards cards(long personId) {
        Person person = people.findById(personId);
        LocalDate today = clock.today(person);
        CardFigures known = cards.of(person);
        StudyWords words = StudyWords.of(texts);
        return new ProgressView.Cards(
                done.begun(personId, today),
                known.cards().size(),
                known.expected(),
                cards.byState(personId, today, known),
                spread(known.recall(), "percent_from", recall -> Math.round(recall) + " %"),
                spread(known.stability(), "days_from", words::days),
                spread(known.intervals(), "days_from", words::days),
                spread(known.difficulty(), "difficulty_from", words::decimal));
    }

    ProgressView.Habits habits(long personId, TimeRange look) {
        LocalDate today = clock.today(people.findById(personId));
        ReviewFigures reviewed = done.reviews(personId, today, look);
        CalendarFigure year = done.year(personId, today);
        return new ProgressView.Habits(
                done.begun(personId, today),
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

    /** One of the figures alone. */
    DataTable figure(long personId, ChartId name, TimeRange look) {
        return figure(people.findById(personId), name, look);
    }

    private DataTable figure(Person person, ChartId name, TimeRange look) {
        long id = person.id();
        LocalDate today = clock.today(person);
        return switch (name) {
            case RETENTION -> done.reviews(id, today, look).retention();
            case RETENTION_OVER_TIME -> done.reviews(id, today, look).retentionOverTime();
            case REVIEWS -> done.reviews(id, today, look).reviewsOverTime();
            case MINUTES -> done.reviews(id, today, look).minutes();
            case HOURS -> done.reviews(id, today, look).hours();
            case ANSWER_BUTTONS -> done.reviews(id, today, look).answerButtons();
            case CALIBRATION -> done.calibration(id, today, look).figure();
            case CALENDAR -> done.year(id, today).figure();
            case DUE -> cards.due(id, today, look).figure();
            case TOPICS -> cards.byTopic(cards.of(person));
            case STATES -> cards.byState(id, today, cards.of(person));
            case RECALL_NOW -> cards.of(person).recall().figure("percent_from");
            case STABILITY -> cards.of(person).stability().figure("days_from");
            case INTERVALS -> cards.of(person).intervals().figure("days_from");
            case DIFFICULTY -> cards.of(person).difficulty().figure("difficulty_from");
        };
    }

    private ProgressView.Work work(long personId, LocalDate today, TimeRange look, ReviewFigures reviewed) {
        long number = reviewed.reviews();
        return new ProgressView.Work(
                number,
                done.days(personId, today, look),
                StudyWords.of(texts).time(reviewed.seconds()),
                number == 0 ? Optional.empty() : Optional.of(Math.round((double) reviewed.seconds() / number)));
    }

    private static Optional<ProgressView.Retention> retention(double target, ReviewFigures reviewed) {
        Proportion share = reviewed.recalled();
        return share.whole() == 0
                ? Optional.empty()
                : Optional.of(new ProgressView.Retention(share, Math.round(100 * target), reviewed.retention()));
    }

    private static Optional<ProgressView.Forecast> forecast(Calibration calibration) {
        return calibration
                .predicted()
                .map(predicted -> new ProgressView.Forecast(
                        Math.round(100 * predicted),
                        calibration.came(),
                        calibration.came().mayBe(predicted),
                        calibration.figure()));
    }

    private static ProgressView.Spread spread(Histogram histogram, String bound, DoubleFunction<String> words) {
        return new ProgressView.Spread(
                histogram.figure(bound),
                histogram.median().isPresent() ? words.apply(histogram.median().getAsDouble()) : "");
    }
}
