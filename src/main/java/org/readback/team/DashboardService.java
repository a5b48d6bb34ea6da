package org.readback.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.bank.read.BankService;
import org.readback.settings.StudySettings;
import org.readback.team.MemoryFigures.DaySum;
import org.readback.team.MemoryFigures.DueOn;
import org.readback.team.MemoryFigures.TopicSize;
import org.readback.web.Choice;

/** Puts together what a lead sees of their team. */
@ApplicationScoped
class DashboardService {
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final long PERCENT = 100;

    private final Team.Repository teams;
    private final TeamMember.Repository members;
    private final Person.Repository people;
    private final StudySettings.Repository settings;
    private final MemoryFigures figures;
    private final BankService bank;
    private final Clock clock;

    DashboardService(
            Team.Repository teams,
            TeamMember.Repository members,
            Person.Repository people,
            StudySettings.Repository settings,
            MemoryFigures figures,
            BankService bank,
            Clock clock) {
        this.teams = teams;
        this.members = members;
        this.people = people;
        this.settings = settings;
        this.figures = figures;
        this.bank = bank;
        this.clock = clock;
    }

    /** The dashboard of a team, empty if there is none that this person leads. */
    @Transactional
    Optional<Dashboard> dashboard(long leadId, long teamId) {
        return teams.ledBy(leadId, teamId).map(this::dashboard);
    }

    private Dashboard dashboard(Team team) {
        Map<Long, TeamMember> places =
                members.of(team.id()).stream().collect(Collectors.toMap(TeamMember::personId, Function.identity()));
        List<Person> everybody = people.listByIds(places.keySet());
        Instant now = clock.instant();
        Map<Long, LocalDate> todays = settings.days(everybody, now);
        LocalDate first = Collections.min(todays.values()).minusDays(MONTH - 1L);
        LocalDate last = Collections.max(todays.values());
        Map<Long, List<DaySum>> days =
                figures.days(places.keySet(), first, last).stream().collect(Collectors.groupingBy(DaySum::personId));
        Map<Long, Long> due = figures.due(places.keySet(), last).stream()
                .filter(one -> !one.day().isAfter(todays.get(one.personId())))
                .collect(Collectors.groupingBy(DueOn::personId, Collectors.summingLong(DueOn::cards)));
        Map<Long, Map<String, Long>> met = figures.met(places.keySet());
        List<TopicSize> topics = figures.topics();
        Map<String, Choice> labels =
                bank.topics(topics.stream().map(TopicSize::id).toList());

        List<Dashboard.Member> rows = everybody.stream()
                .map(person -> member(
                        person,
                        places.get(person.id()).leads(),
                        due.getOrDefault(person.id(), 0L),
                        since(
                                days.getOrDefault(person.id(), List.of()),
                                todays.get(person.id()).minusDays(MONTH - 1L)),
                        todays.get(person.id()),
                        topics,
                        met.getOrDefault(person.id(), Map.of())))
                .toList();
        return new Dashboard(
                team.id(),
                team.name(),
                rows,
                topics.stream()
                        .map(topic -> new Dashboard.Topic(
                                labels.get(topic.id()).label(),
                                labels.get(topic.id()).language(),
                                topic.questions()))
                        .toList(),
                topics.stream().mapToLong(TopicSize::questions).sum());
    }

    private static Dashboard.Member member(
            Person person,
            boolean lead,
            long due,
            List<DaySum> month,
            LocalDate today,
            List<TopicSize> topics,
            Map<String, Long> met) {
        long tested = month.stream().mapToLong(DaySum::tested).sum();
        long recalled = month.stream().mapToLong(DaySum::recalled).sum();
        return new Dashboard.Member(
                person.displayName(),
                lead,
                person.enabled(),
                person.has(Role.STAFFER),
                due,
                since(month, today.minusDays(WEEK - 1L)).stream()
                        .mapToLong(DaySum::reviews)
                        .sum(),
                tested == 0 ? Optional.empty() : Optional.of(Math.round((double) PERCENT * recalled / tested)),
                tested,
                met.values().stream().mapToLong(Long::longValue).sum(),
                topics.stream()
                        .map(topic -> coverage(topic, met.getOrDefault(topic.id(), 0L)))
                        .toList());
    }

    private static Dashboard.Coverage coverage(TopicSize topic, long met) {
        return new Dashboard.Coverage(met, PERCENT * met / topic.questions());
    }

    private static List<DaySum> since(List<DaySum> days, LocalDate first) {
        return days.stream().filter(sum -> !sum.day().isBefore(first)).toList();
    }
}
