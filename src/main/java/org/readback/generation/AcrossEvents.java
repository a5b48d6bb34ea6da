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
import org.readback.generation.words.Phrases;
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

    /** A fact that is no event, and why. */
    private record NoEvent(Fact fact, Reason reason) {}

    private final FactBase base;
    private final Wording wording;
    private final List<Event> events;

    private final List<NoEvent> others = new ArrayList<>();

    AcrossEvents(FactBase base, Wording wording) {
        this.base = base;
        this.wording = wording;
        Asking asking = new Asking(base, wording);
        List<Event> found = new ArrayList<>();
        for (Fact fact : base.facts()) {
            switch (event(fact, asking)) {
                case Outcome.Found<Event>(Event event) -> found.add(event);
                case Outcome.None<Event>(Reason reason) -> others.add(new NoEvent(fact, reason));
            }
        }
        this.events = found.stream()
                .sorted(Comparator.comparing(Event::date).thenComparing(Event::key))
                .toList();
    }

    private Outcome<Event> event(Fact fact, Asking asking) {
        return Outcome.of(asking.event(fact), Reason.Plain.NO_EVENT)
                .flatMap(name -> YEAR_IN_NAME.matcher(name).find()
                        ? Outcome.none(Reason.Plain.YEAR_IN_NAME)
                        : Outcome.of(date(fact), Reason.Plain.NO_SINGLE_DATE).map(date -> event(fact, name, date)));
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

    /** What came of every fact. */
    Stream<Draft.Across> all() {
        return Stream.of(
                        each(Family.FIRST, "first", this::first),
                        each(Family.ORDER, "order", this::order),
                        each(Family.MATCH, "year", this::years))
                .flatMap(all -> all);
    }

    /** One question from each event on, but for those that mostly repeat one before. */
    private Stream<Draft.Across> each(Family family, String slot, BiFunction<String, Integer, Outcome<Draft>> make) {
        Outcome<String> stem =
                Outcome.of(wording.common(family, slot, base.report().called()), Reason.Plain.NO_WORDING);
        List<Draft> kept = new ArrayList<>();
        Stream<Draft.Across> asked = IntStream.range(0, events.size()).mapToObj(i -> {
            Fact fact = events.get(i).fact();
            Outcome<Draft> draft = fact.directions().skip().contains(family.id())
                    ? Outcome.none(Reason.Plain.SKIPPED)
                    : stem.flatMap(words -> make.apply(words, i))
                            .flatMap(made ->
                                    isNew(made, kept) ? Outcome.of(made) : Outcome.none(Reason.Plain.MOSTLY_REPEATED));
            draft.found().ifPresent(kept::add);
            return new Draft.Across(fact, family, slot, draft);
        });
        Stream<Draft.Across> notAsked = others.stream()
                .map(other -> new Draft.Across(other.fact(), family, slot, Outcome.none(other.reason())));
        return Stream.concat(asked, notAsked);
    }

    /** Only the last ones can share events with it, because each question reaches only so far. */
    private static boolean isNew(Draft draft, List<Draft> kept) {
        Set<String> ids = draft.facts().map(Fact::id).collect(Collectors.toSet());
        return kept.subList(Math.max(0, kept.size() - REACH), kept.size()).stream()
                .allMatch(other ->
                        other.facts().map(Fact::id).filter(ids::contains).count() <= MOST_SHARED);
    }

    private Outcome<Draft> first(String stem, int place) {
        List<Event> chosen = from(place, TO_CHOOSE_FROM, Event::strictlyApart);
        if (chosen.size() < TO_CHOOSE_FROM) {
            return tooFew(chosen, TO_CHOOSE_FROM);
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
        return Outcome.of(draft(
                chosen,
                Family.FIRST,
                "first",
                new Question.MultipleChoice(stem, options, Optional.of(dated(chosen))),
                List.of(first.key())));
    }

    private Outcome<Draft> order(String stem, int place) {
        List<Event> chosen = from(place, MOST_TO_ORDER, Event::strictlyApart);
        if (chosen.size() < FEWEST_TO_ORDER) {
            return tooFew(chosen, FEWEST_TO_ORDER);
        }
        return Outcome.of(draft(
                chosen,
                Family.ORDER,
                "order",
                new Question.Ordering(stem, names(chosen), Optional.of(dated(chosen))),
                chosen.stream().map(Event::key).toList()));
    }

    private Outcome<Draft> years(String stem, int place) {
        List<Event> chosen = from(place, MOST_TO_ORDER, Event::inOtherYears).stream()
                .filter(event -> event.date().precision() != Precision.DECADE)
                .toList();
        if (!chosen.contains(events.get(place))) {
            return Outcome.none(Reason.Plain.NO_YEAR);
        }
        if (chosen.size() < FEWEST_TO_ORDER) {
            return tooFew(chosen, FEWEST_TO_ORDER);
        }
        List<Question.Matching.Pair> pairs = chosen.stream()
                .map(event -> new Question.Matching.Pair(
                        event.name(), Integer.toString(event.date().year())))
                .toList();
        return Outcome.of(draft(
                chosen,
                Family.MATCH,
                "year",
                new Question.Matching(stem, pairs, Optional.of(dated(chosen))),
                chosen.stream()
                        .map(event -> event.key() + " " + event.date().year())
                        .sorted()
                        .toList()));
    }

    private static Outcome<Draft> tooFew(List<Event> found, int needed) {
        return Outcome.none(new Reason.TooFew(Reason.Part.EVENTS, found.size(), needed));
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
