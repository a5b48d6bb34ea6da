package org.readback.question;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readback.report.Entity;

/**
 * The names a report knows, each with the entity it means, however it is spelt: what tells an alias from a typo and a
 * typo from another entity. Made once for a report and used for all its questions.
 */
public final class KnownNames {
    private static final KnownNames NONE = new KnownNames(List.of());

    private final Map<String, Entity> byName = new HashMap<>();
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<Integer, List<Name>> byLength;
    private final Set<String> acronyms;
    /** For the first word of each name how many words the longest name has that starts with it. */
    private final Map<String, Integer> longest = new HashMap<>();

    private KnownNames(Collection<Entity> entities) {
        for (Entity entity : entities) {
            byId.put(entity.id(), entity);
            entity.names().forEach(name -> byName.putIfAbsent(NormalForm.of(name), entity));
        }
        byLength = byName.entrySet().stream()
                .map(entry -> new Name(NormalForm.squeezed(entry.getKey()), entry.getValue()))
                .collect(Collectors.groupingBy(name -> name.squeezed().length()));
        acronyms = entities.stream()
                .flatMap(entity -> entity.acronym().stream())
                .map(NormalForm::of)
                .collect(Collectors.toUnmodifiableSet());
        byName.keySet().forEach(name -> {
            String[] words = name.split(" ");
            longest.merge(words[0], words.length, Math::max);
        });
    }

    /**
     * A name as it is compared with what was typed.
     *
     * @param squeezed its {@link NormalForm#squeezed} form
     */
    public record Name(String squeezed, Entity entity) {}

    /** The names of these entities; where two claim one name, the first keeps it. */
    public static KnownNames of(Collection<Entity> entities) {
        return new KnownNames(entities);
    }

    /** For a question whose report knows no entities. */
    public static KnownNames none() {
        return NONE;
    }

    /** The entity these words name, whatever their spelling. */
    public Optional<Entity> named(String words) {
        return withForm(NormalForm.of(words));
    }

    /** The entity that has a name with this {@linkplain NormalForm normal form}. */
    public Optional<Entity> withForm(String form) {
        return Optional.ofNullable(byName.get(form));
    }

    /** Whether both name the same entity. */
    public boolean sameEntity(String one, String other) {
        return named(one)
                .filter(entity -> named(other).filter(entity::equals).isPresent())
                .isPresent();
    }

    /** Whether one names a part or member of what the other names, at whatever remove. */
    public boolean overlap(String one, String other) {
        Optional<Entity> here = named(one);
        Optional<Entity> there = named(other);
        return here.isPresent()
                && there.isPresent()
                && (isPart(here.get(), there.get()) || isPart(there.get(), here.get()));
    }

    private boolean isPart(Entity part, Entity whole) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(part.partOf());
        while (!open.isEmpty()) {
            String id = open.pop();
            if (id.equals(whole.id())) {
                return true;
            }
            if (seen.add(id) && byId.containsKey(id)) {
                open.addAll(byId.get(id).partOf());
            }
        }
        return false;
    }

    /** Every name of the entity these words name, as written; only the words themselves where they name none. */
    public List<String> closure(String words) {
        List<String> all = new ArrayList<>(List.of(words));
        named(words).ifPresent(entity -> all.addAll(entity.names()));
        return all.stream().distinct().toList();
    }

    /** Whether this {@linkplain NormalForm normal form} is the acronym of some entity. */
    public boolean isAcronym(String form) {
        return acronyms.contains(form);
    }

    /** The names about as long as this, give or take so many characters: those that a slip of the keys could reach. */
    public Stream<Name> aboutAsLongAs(String squeezed, int slack) {
        return IntStream.rangeClosed(squeezed.length() - slack, squeezed.length() + slack)
                .boxed()
                .flatMap(length -> byLength.getOrDefault(length, List.of()).stream());
    }

    /**
     * The words with each name in them replaced by its entity, longest name first, so that "U.S.-led order" equals
     * "United States-led order" and "China's advantage" equals "the PRC's advantage".
     *
     * @param form words in their {@linkplain NormalForm normal form}
     */
    public String withEntities(String form) {
        String[] each = form.split(" ");
        List<String> replaced = new ArrayList<>();
        int at = 0;
        while (at < each.length) {
            int taken = nameAt(each, at, replaced);
            if (taken == 0) {
                replaced.add(each[at]);
            }
            at += Math.max(1, taken);
        }
        return String.join(" ", replaced);
    }

    /** Adds the entity named by the words that start here, and says how many words its name takes; 0 for none. */
    private int nameAt(String[] words, int start, List<String> replaced) {
        int most = Math.max(longest.getOrDefault(words[start], 0), longest.getOrDefault(singular(words[start]), 0));
        for (int length = Math.min(most, words.length - start); length > 0; length--) {
            String name = String.join(" ", Arrays.asList(words).subList(start, start + length));
            Entity entity = byName.getOrDefault(name, byName.get(singular(name)));
            if (entity != null) {
                replaced.add("<" + entity.id() + ">");
                return length;
            }
        }
        return 0;
    }

    /** Without the s of a possessive, whose apostrophe is gone in a normal form. */
    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
