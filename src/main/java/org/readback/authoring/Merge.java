package org.readback.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two edits of one question in one form. What only one of them changed is as that one has it; where both changed a field it is
 * as the second typed it, and told, so that they can choose.
 *
 * @param form the second one's form with what only the first one changed
 * @param taken the fields that only the first one changed
 * @param both the fields that both changed, each in its own way
 */
record Merge(QuestionForm form, List<Field> taken, List<Field> both) {
    /** Stands for all options where they cannot be told apart one by one. */
    static final String OPTIONS = "options";

    /**
     * A field that the first one changed.
     *
     * @param name as {@link FormFields} has it, or {@link #OPTIONS}
     * @param before what it was before either
     * @param theirs what the first one made of it
     * @param mine what the second one typed
     */
    record Field(String name, String before, String theirs, String mine) {}

    /**
     * Merges.
     *
     * @param base what both began from; empty where that is not known: then every difference is the second one's to decide
     */
    static Merge of(Optional<QuestionForm> base, QuestionForm theirs, QuestionForm mine) {
        QuestionForm before = base.orElse(theirs);
        int most = Math.max(
                before.options().size(),
                Math.max(theirs.options().size(), mine.options().size()));
        Map<String, String> was = FormFields.of(before, most);
        Map<String, String> first = FormFields.of(theirs, most);
        Map<String, String> second = FormFields.of(mine, most);
        boolean oneByOne = inPlace(before, theirs) && inPlace(before, mine);

        Map<String, String> merged = FormFields.of(mine, most);
        List<Field> taken = new ArrayList<>();
        List<Field> both = new ArrayList<>();
        for (Map.Entry<String, String> field : was.entrySet()) {
            String name = field.getKey();
            Field changed = new Field(name, field.getValue(), first.get(name), second.get(name));
            if (isOption(name) && !oneByOne) {
                continue;
            }
            if (removal(name, was, first, second)) {
                if (name.startsWith(FormFields.CHOICE)) {
                    both.add(changed);
                }
            } else if (changed.theirs().equals(changed.mine())
                    || base.isPresent() && changed.theirs().equals(changed.before())) {
                continue;
            } else if (base.isPresent()
                    && together(name).stream().allMatch(one -> second.get(one).equals(was.get(one)))) {
                merged.put(name, changed.theirs());
                taken.add(changed);
            } else {
                both.add(changed);
            }
        }
        if (!oneByOne) {
            Field changed = new Field(OPTIONS, listed(before), listed(theirs), listed(mine));
            if (changed.mine().equals(changed.before()) && !changed.theirs().equals(changed.before())) {
                merged = FormFields.of(FormFields.form(merged, "").with(theirs.options()), 0);
                taken.add(changed);
            } else if (!changed.theirs().equals(changed.before())
                    && !changed.theirs().equals(changed.mine())) {
                both.add(changed);
            }
        }
        return new Merge(FormFields.form(merged, mine.version()), List.copyOf(taken), List.copyOf(both));
    }

    /** The second one's form with some fields as another form has them. */
    static QuestionForm take(QuestionForm mine, QuestionForm theirs, Set<String> names) {
        QuestionForm from = names.contains(OPTIONS) ? mine.with(theirs.options()) : mine;
        int most = Math.max(from.options().size(), theirs.options().size());
        Map<String, String> fields = FormFields.of(from, most);
        Map<String, String> others = FormFields.of(theirs, most);
        for (String name : names) {
            if (!fields.containsKey(name)) {
                continue;
            }
            boolean removed = fields.get(name).isEmpty() || others.get(name).isEmpty();
            fields.put(name, others.get(name));
            if (name.startsWith(FormFields.CHOICE) && removed) {
                // An option comes and goes with all its parts.
                String place = name.substring(FormFields.CHOICE.length());
                fields.put(FormFields.RIGHT + place, others.get(FormFields.RIGHT + place));
                fields.put(FormFields.REASON + place, others.get(FormFields.REASON + place));
            }
        }
        return FormFields.form(fields, mine.version());
    }

    /** Whether the option was removed by one of the two and changed by the other: neither is lost unseen. */
    private static boolean removal(
            String name, Map<String, String> was, Map<String, String> first, Map<String, String> second) {
        if (!isOption(name)) {
            return false;
        }
        String place = name.substring(name.indexOf('.') + 1);
        String text = FormFields.CHOICE + place;
        if (was.get(text).isEmpty()
                || first.get(text).isEmpty() == second.get(text).isEmpty()) {
            return false;
        }
        Map<String, String> kept = first.get(text).isEmpty() ? second : first;
        return List.of(text, FormFields.RIGHT + place, FormFields.REASON + place).stream()
                .anyMatch(part -> !kept.get(part).equals(was.get(part)));
    }

    /** Fields that mean something together only: a mixture of two people's would be neither's. */
    private static List<String> together(String name) {
        return switch (name) {
            case "truth", "correction" -> List.of("truth", "correction");
            case "passage", "quote" -> List.of("passage", "quote");
            default -> List.of(name);
        };
    }

    private static boolean isOption(String name) {
        return name.startsWith(FormFields.CHOICE)
                || name.startsWith(FormFields.RIGHT)
                || name.startsWith(FormFields.REASON);
    }

    /** Whether each option stands where it stood: none of the old texts has come to another place. */
    private static boolean inPlace(QuestionForm base, QuestionForm edited) {
        List<String> before = base.options().choice();
        List<String> after = edited.options().choice();
        Set<String> old = new HashSet<>(before);
        for (int i = 0; i < after.size(); i++) {
            String text = after.get(i);
            boolean same = i < before.size() && before.get(i).equals(text);
            if (!text.isEmpty() && !same && old.contains(text)) {
                return false;
            }
        }
        return true;
    }

    /** The options as one text, one a line. */
    private static String listed(QuestionForm form) {
        StringBuilder text = new StringBuilder();
        for (OptionFields.Line line : form.options().lines()) {
            if (!line.text().isEmpty()) {
                text.append(line.right() ? "✓ " : "✗ ").append(line.text());
                text.append(line.reason().isEmpty() ? "" : " (" + line.reason() + ")")
                        .append('\n');
            }
        }
        return text.toString().strip();
    }
}
