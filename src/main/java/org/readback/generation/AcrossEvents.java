package org.readback.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.question.Option;
import org.readback.question.Question;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.PartialDate;
import org.readback.report.Precision;
import org.readback.report.When;

/**
 * Which event came first, in which order they came, in which year each was. Dates within one question are strictly
 * apart: the text does not order two events of one year.
 */
final class AcrossEvents {
    private static final int TO_CHOOSE_FROM = 3;
    private static final int MOST_TO_ORDER = 4;
    private static final int FEWEST_TO_ORDER = 3;

    /** How many later events are looked at. */
    private static final int REACH = 12;

    /** Two questions of a family share at most so many events. */
    private static final int MOST_SHARED = 1;

    private static final Pattern YEAR_IN_NAME = Pattern.compile("\\d{4}");

    /** An event under the name it has among others; the key stands for its fact. */
    private record Event(Fact fact, String name, PartialDate date, String key) {
        static boolean strictlyApart(Event one, Event other) {
            return !one.date.overlaps(other.date);
        }

        static boolean inOtherYears(Event one, Event other) {
            return one.date.year() != other.date.year();
        }

        String dated() {
            return name + " (" + date.text() + ")";
        }
    }

    private final FactBase base;
    private final Wording wording;
    private final List<Event> events;

    AcrossEvents(FactBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
        this.events = events(new Asking(base, wording));
    }

    private List<Event> events(Asking asking) {
        return base.facts().stream()
                .flatMap(fact -> asking
                        .event(fact)
                        .filter(name -> !YEAR_IN_NAME.matcher(name).find())
                        .flatMap(name -> date(fact).map(date -> event(fact, name, date)))
                        .stream())
                .sorted(Comparator.comparing(Event::date).thenComparing(Event::key))
                .toList();
    }

    /** Only what happened then: "since 2013" dates nothing in 2013. */
    private static Optional<PartialDate> date(Fact fact) {
        return fact.when()
                .filter(When.At.class::isInstance)
                .map(When.At.class::cast)
                .map(When.At::date);
    }

    private Event event(Fact fact, String name, PartialDate date) {
        return new Event(
                fact,
                Phrases.capitalised(name),
                date,
                Identity.ofFact(base.report().id(), wording.language(), fact));
    }

    List<Draft> drafts() {
        return Stream.of(
                        each(Family.FIRST, "first", this::first),
                        each(Family.ORDER, "order", this::order),
                        each(Family.MATCH, "year", this::years))
                .flatMap(drafts -> drafts)
                .toList();
    }

    /** One question from each event on, but for those that mostly repeat one before. */
    private Stream<Draft> each(Family family, String slot, BiFunction<String, Integer, Optional<Draft>> make) {
        return wording.common(family, slot, base.report().called()).stream().flatMap(stem -> {
            List<Draft> kept = new ArrayList<>();
            IntStream.range(0, events.size())
                    .filter(i -> !events.get(i).fact().skip().contains(family.id()))
                    .mapToObj(i -> make.apply(stem, i))
                    .flatMap(Optional::stream)
                    .filter(draft -> isNew(draft, kept))
                    .forEach(kept::add);
            return kept.stream();
        });
    }

    /** Only the last ones can share events with it, because each question reaches only so far. */
    private static boolean isNew(Draft draft, List<Draft> kept) {
        Set<String> ids = draft.facts().map(Fact::id).collect(Collectors.toSet());
        return kept.subList(Math.max(0, kept.size() - REACH), kept.size()).stream()
                .allMatch(other ->
                        other.facts().map(Fact::id).filter(ids::contains).count() <= MOST_SHARED);
    }

    private Optional<Draft> first(String stem, int place) {
        List<Event> chosen = from(place, TO_CHOOSE_FROM, Event::strictlyApart);
        if (chosen.size() < TO_CHOOSE_FROM) {
            return Optional.empty();
        }
        Event first = chosen.getFirst();
        List<Option> wrong = chosen.stream()
                .skip(1)
                .map(event -> new Option(
                        event.name(),
                        false,
                        Optional.of("It came later: " + event.date().text() + ".")))
                .toList();
        List<Option> options = Options.shuffled(first.name(), wrong, Identity.seed(first.key(), "first"));
        return Optional.of(draft(
                chosen,
                Family.FIRST,
                "first",
                new Question.MultipleChoice(stem, options, Optional.of(dated(chosen))),
                List.of(first.key())));
    }

    private Optional<Draft> order(String stem, int place) {
        List<Event> chosen = from(place, MOST_TO_ORDER, Event::strictlyApart);
        if (chosen.size() < FEWEST_TO_ORDER) {
            return Optional.empty();
        }
        return Optional.of(draft(
                chosen,
                Family.ORDER,
                "order",
                new Question.Ordering(stem, names(chosen), Optional.of(dated(chosen))),
                chosen.stream().map(Event::key).toList()));
    }

    private Optional<Draft> years(String stem, int place) {
        List<Event> chosen = from(place, MOST_TO_ORDER, Event::inOtherYears).stream()
                .filter(event -> event.date().precision() != Precision.DECADE)
                .toList();
        if (chosen.size() < FEWEST_TO_ORDER || !chosen.contains(events.get(place))) {
            return Optional.empty();
        }
        List<Question.Matching.Pair> pairs = chosen.stream()
                .map(event -> new Question.Matching.Pair(
                        event.name(), Integer.toString(event.date().year())))
                .toList();
        return Optional.of(draft(
                chosen,
                Family.MATCH,
                "year",
                new Question.Matching(stem, pairs, Optional.of(dated(chosen))),
                chosen.stream()
                        .map(event -> event.key() + " " + event.date().year())
                        .sorted()
                        .toList()));
    }

    /** The event at a place and the next ones, each apart from all before it. */
    private List<Event> from(int place, int most, BiPredicate<Event, Event> apart) {
        List<Event> chosen = new ArrayList<>(List.of(events.get(place)));
        for (int i = place + 1; i < Math.min(events.size(), place + REACH) && chosen.size() < most; i++) {
            Event next = events.get(i);
            if (chosen.stream().allMatch(event -> apart.test(event, next))) {
                chosen.add(next);
            }
        }
        return chosen;
    }

    private static List<String> names(List<Event> chosen) {
        return chosen.stream().map(Event::name).toList();
    }

    private static String dated(List<Event> chosen) {
        return String.join("; ", chosen.stream().map(Event::dated).toList()) + ".";
    }

    private static Draft draft(List<Event> chosen, Family family, String slot, Question question, List<String> key) {
        List<Fact> others = chosen.stream().skip(1).map(Event::fact).toList();
        return new Draft(chosen.getFirst().fact(), others, family, slot, question, key);
    }
}
