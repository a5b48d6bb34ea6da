package org.readback.question.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.question.Accepted;
import org.readback.question.KnownNames;
import org.readback.question.NormalForm;
import org.readback.question.Note;
import org.readback.report.Entity;

/** Rules 1 to 4: whether typed words are a right answer, one with typos, another entity or something else. */
final class Phrases {
    private static final Pattern IN_BRACKETS = Pattern.compile("([^()]+)\\(([^()]+)\\)\\s*");

    private final KnownNames names;
    private final Typos typos;
    private final String stem;

    /** For one question: a name that stands in its stem is no answer to it. */
    Phrases(KnownNames names, String stem) {
        this.names = names;
        this.typos = new Typos(names);
        this.stem = " " + NormalForm.of(stem) + " ";
    }

    /** Rules 2 to 4, in this order. */
    Match match(String given, Accepted accepted) {
        String form = NormalForm.of(given);
        if (form.isEmpty()) {
            return new Match.Not(Optional.empty());
        }
        List<Right> right = rightForms(accepted);
        if (isOneOf(right, form) || isNameWithAcronym(right, given)) {
            return new Match.Exact();
        }
        Optional<Entity> named = names.withForm(form);
        return named.isPresent()
                ? new Match.Not(Optional.of(notAsked(named.get(), form, right)))
                : withTypos(right, form);
    }

    /** A form of the right answer as written and as compared. */
    private record Right(String written, String form) {}

    /**
     * What is accepted, and the other names of the entity it is. Where the question itself holds one of its names, it asks
     * for a certain other one: "China" is not what PRC stands for.
     */
    private List<Right> rightForms(Accepted accepted) {
        String answer = NormalForm.of(accepted.answer());
        Map<String, Right> right = new LinkedHashMap<>(); // many an accepted form is an alias too
        right.put(answer, new Right(accepted.answer(), answer));
        accepted.others().stream()
                .map(other -> new Right(other, NormalForm.of(other)))
                .forEach(other -> right.putIfAbsent(other.form(), other));
        List<Right> aliases = names.withForm(answer).stream()
                .flatMap(entity -> entity.names().stream())
                .map(name -> new Right(name, NormalForm.of(name)))
                .toList();
        if (aliases.stream().noneMatch(alias -> isInStem(alias.form()))) {
            aliases.forEach(alias -> right.putIfAbsent(alias.form(), alias));
        }
        return List.copyOf(right.values());
    }

    private boolean isOneOf(List<Right> right, String form) {
        if (right.stream().anyMatch(answer -> answer.form().equals(form))) {
            return true;
        }
        String squeezed = NormalForm.squeezed(form);
        boolean alone = names.withForm(form).isPresent();
        String entities = alone ? form : names.withEntities(form);
        boolean namesSome = !entities.equals(form);
        return right.stream()
                .map(Right::form)
                .anyMatch(wanted -> NormalForm.squeezed(wanted).equals(squeezed)
                        || namesSome && names.withEntities(wanted).equals(entities));
    }

    /** "Shanghai Cooperation Organization (SCO)": right where both are names of one entity and one of them is right. */
    private boolean isNameWithAcronym(List<Right> right, String given) {
        if (!given.stripTrailing().endsWith(")")) {
            return false;
        }
        Matcher both = IN_BRACKETS.matcher(given);
        return both.matches()
                && names.sameEntity(both.group(1), both.group(2))
                && Stream.of(both.group(1), both.group(2)).anyMatch(name -> isOneOf(right, NormalForm.of(name)));
    }

    private Note notAsked(Entity named, String form, List<Right> right) {
        if (isInStem(form)) {
            return new Note.InTheQuestion();
        }
        boolean same = right.stream()
                .anyMatch(answer ->
                        names.withForm(answer.form()).filter(named::equals).isPresent());
        if (same) {
            return new Note.OtherName();
        }
        return new Note.NameOf((named.article() ? "the " : "") + named.name());
    }

    private boolean isInStem(String form) {
        return stem.contains(" " + form + " ");
    }

    private Match withTypos(List<Right> right, String form) {
        OptionalInt fewest = right.stream()
                .map(answer -> typos.between(answer.written(), answer.form(), form))
                .flatMapToInt(OptionalInt::stream)
                .min();
        if (fewest.isEmpty()) {
            return new Match.Not(Optional.empty());
        }
        Optional<Entity> rival = rival(right, form, fewest.getAsInt());
        return rival.isPresent()
                ? new Match.Not(Optional.of(new Note.AsNearTo(rival.get().name())))
                : new Match.Near(fewest.getAsInt());
    }

    /** Another entity that is as few edits away. */
    private Optional<Entity> rival(List<Right> right, String form, int edits) {
        Set<String> own = right.stream()
                .flatMap(answer -> names.withForm(answer.form()).stream())
                .map(Entity::id)
                .collect(Collectors.toSet());
        String squeezed = NormalForm.squeezed(form);
        return names.aboutAsLongAs(squeezed, edits)
                .filter(name -> !own.contains(name.entity().id()))
                .filter(name -> EditDistance.within(name.squeezed(), squeezed, edits) <= edits)
                .map(KnownNames.Name::entity)
                .findFirst();
    }
}
