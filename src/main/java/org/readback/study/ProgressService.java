package org.readback.study;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.account.Person;
import org.readback.bank.QuestionEntity;

/** Reads a person's progress from day sums and cards, never from the log. */
@ApplicationScoped
class ProgressService {
    private static final int PAST_DAYS = 30;
    private static final int COMING_DAYS = 14;

    private final Person.Repository people;
    private final QuestionEntity.Repository questions;
    private final Card.Repository cards;
    private final DueCards due;
    private final StudyDay.Repository days;
    private final TopicProgress topics;
    private final Day day;

    ProgressService(
            Person.Repository people,
            QuestionEntity.Repository questions,
            Card.Repository cards,
            DueCards due,
            StudyDay.Repository days,
            TopicProgress topics,
            Day day) {
        this.people = people;
        this.questions = questions;
        this.cards = cards;
        this.due = due;
        this.days = days;
        this.topics = topics;
        this.day = day;
    }

    @Transactional
    ProgressView view(long personId) {
        Person person = people.findById(personId);
        LocalDate today = day.today(person);
        LocalDate first = today.minusDays(PAST_DAYS - 1L);
        List<StudyDay> studied = days.between(personId, first, today);
        Card.Strengths strengths = cards.strengths(personId);
        long tested = studied.stream().mapToLong(StudyDay::tested).sum();
        long recalled = studied.stream().mapToLong(StudyDay::recalled).sum();
        return new ProgressView(
                strengths.all() > 0,
                Figures.percent(recalled, tested),
                tested,
                studied.stream().mapToLong(StudyDay::reviews).sum(),
                Figures.time(studied.stream().mapToLong(StudyDay::seconds).sum()),
                studied.stream().filter(one -> one.reviews() > 0).count(),
                past(first, today, studied),
                states(strengths),
                coming(personId, today),
                strengths.all() > 0 ? topics.of(person, day.now()) : List.of());
    }

    private static List<ProgressView.PastDay> past(LocalDate first, LocalDate today, List<StudyDay> studied) {
        Map<LocalDate, StudyDay> byDay = studied.stream().collect(Collectors.toMap(StudyDay::day, Function.identity()));
        return first.datesUntil(today.plusDays(1))
                .map(date -> byDay.getOrDefault(date, new StudyDay(0, date)))
                .map(sums -> new ProgressView.PastDay(
                        sums.day(),
                        sums.reviews(),
                        sums.newCards(),
                        sums.tested(),
                        Figures.percent(sums.recalled(), sums.tested())))
                .toList();
    }

    private List<ProgressView.State> states(Card.Strengths strengths) {
        long unseen = questions.count("retiredAt is null") - strengths.all();
        return List.of(
                new ProgressView.State("New", "never answered", unseen),
                new ProgressView.State("Learning", "on short steps, at first or after a miss", strengths.learning()),
                new ProgressView.State("Young", "known for less than three weeks ahead", strengths.young()),
                new ProgressView.State("Mature", "known for three weeks ahead or more", strengths.mature()));
    }

    private List<ProgressView.ComingDay> coming(long personId, LocalDate today) {
        LocalDate last = today.plusDays(COMING_DAYS - 1L);
        Map<LocalDate, Long> byDay = due.dueUntil(personId, last).stream()
                .collect(Collectors.toMap(
                        one -> one.day().isBefore(today) ? today : one.day(), DueCards.DueOn::cards, Long::sum));
        return Stream.iterate(today, date -> !date.isAfter(last), date -> date.plusDays(1))
                .map(date -> new ProgressView.ComingDay(date, byDay.getOrDefault(date, 0L)))
                .toList();
    }
}
