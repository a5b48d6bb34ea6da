package org.readback.question.lint;

import static org.readback.question.lint.Rule.Objection.error;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.readback.question.lint.Rule.Objection;
import org.readback.report.Entity;
import org.readback.report.EntityType;
import org.readback.report.PartialDate;

/** Options are of one kind, and none is part of another. */
final class LikenessRules {
    /** Capitals only, so long at most: an acronym. */
    private static final Pattern CAPITALS = Pattern.compile("(?:\\p{Lu}\\.?){2,6}\\d{0,2}");

    private static final Pattern JOINED = Pattern.compile("\\s*,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|&)\\s+");

    private static final Pattern OF_THESE = Pattern.compile("\\bof these\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHO = Pattern.compile("\\b(?:who|whom|whose)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<EntityType> ACTORS = EnumSet.of(
            EntityType.COUNTRY,
            EntityType.UNION,
            EntityType.ORGANIZATION,
            EntityType.GROUPING,
            EntityType.PERSON,
            EntityType.PEOPLE);

    private LikenessRules() {}

    static List<Rule> all() {
        return List.of(Rule.single("L04", LikenessRules::doNotOverlap), Rule.single("L07", LikenessRules::areAlike));
    }

    private static Optional<Objection> doNotOverlap(Item item) {
        if (!item.isChoice()) {
            return Optional.empty();
        }
        return OptionRules.pairs(item.sideBySide())
                .filter(pair -> overlap(item, pair.one(), pair.other()) && !item.same(pair.one(), pair.other()))
                .findFirst()
                .map(
                        pair -> error(
                                "options",
                                Words.quoted(List.of(pair.one(), pair.other()))
                                        + " overlap: whoever is right with one is partly right with the other. Replace one of them."));
    }

    private static boolean overlap(Item item, String one, String other) {
        Optional<Span> here = span(item, one);
        Optional<Span> there = span(item, other);
        if (here.isPresent() && there.isPresent()) {
            return here.get().overlaps(there.get());
        }
        return item.context().names().overlap(one, other) || isPart(item, one, other) || isPart(item, other, one);
    }

    private record Span(PartialDate start, PartialDate end) {
        boolean overlaps(Span other) {
            return !start.earliest().isAfter(other.end.latest())
                    && !other.start.earliest().isAfter(end.latest());
        }
    }

    private static Optional<Span> span(Item item, String text) {
        return item.date(text)
                .map(date -> new Span(date, date))
                .or(() -> item.period(text).map(period -> new Span(period.start(), period.end())));
    }

    /** "China" beside "China and Russia"; a name that holds "and" is one thing. */
    private static boolean isPart(Item item, String part, String whole) {
        return item.context().names().named(whole).isEmpty()
                && JOINED.split(whole).length > 1
                && Arrays.stream(JOINED.split(whole)).anyMatch(piece -> item.same(piece, part));
    }

    private static Optional<Objection> areAlike(Item item) {
        if (!item.isChoice()) {
            return Optional.empty();
        }
        List<String> texts = item.sideBySide();
        return mixed(
                        texts,
                        text -> item.date(text).map(PartialDate::precision),
                        "of different precision",
                        "dates of one precision",
                        true)
                .or(() -> mixed(
                        texts,
                        text -> item.number(text).map(_ -> true),
                        "numbers and words",
                        "all numbers or all words",
                        true))
                .or(() ->
                        mixed(texts, text -> sort(item, text), "names of different sorts", "names of one sort", false))
                .or(() -> mixed(
                        texts,
                        text -> form(item, text),
                        "acronyms and full names",
                        "all names or all acronyms",
                        false));
    }

    /**
     * An objection where the texts have different values.
     *
     * @param all whether a text without a value differs from one with a value; else it says nothing
     */
    private static <T> Optional<Objection> mixed(
            List<String> texts, Function<String, Optional<T>> value, String fault, String right, boolean all) {
        List<Optional<T>> values = texts.stream()
                .map(value)
                .filter(found -> all || found.isPresent())
                .distinct()
                .toList();
        boolean differ = values.size() > 1 && values.stream().anyMatch(Optional::isPresent);
        return differ
                ? Optional.of(error("options", "The options are " + fault + ". Write " + right + "."))
                : Optional.empty();
    }

    /** The type of what is named. "Who" asks for anyone who acts, "which of these" for anything. */
    private static Optional<String> sort(Item item, String text) {
        if (OF_THESE.matcher(item.stem()).find()) {
            return Optional.empty();
        }
        boolean asksWho = WHO.matcher(item.stem()).find();
        return item.context()
                .names()
                .named(text)
                .map(Entity::type)
                .map(type -> asksWho && ACTORS.contains(type) ? "ACTOR" : type.name());
    }

    /** Whether it is an acronym; a full name in capitals (BRICS) is either and says nothing. */
    private static Optional<Boolean> form(Item item, String text) {
        boolean capitals = CAPITALS.matcher(text.strip()).matches();
        Optional<Entity> named = item.context().names().named(text);
        boolean isFullName = named.filter(entity -> entity.name().equals(text)).isPresent();
        return capitals && isFullName ? Optional.empty() : Optional.of(capitals);
    }
}
