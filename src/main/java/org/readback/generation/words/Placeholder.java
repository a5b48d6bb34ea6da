package org.readback.generation.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readback.report.Slot;

/** The words in braces that a template may use. Nearly each shows one slot of the fact, or only asks for it. */
public enum Placeholder {
    /** What the report is called in a sentence: {@code the report}. */
    REPORT("report", Optional.empty(), false),
    /** The subjects with their articles: {@code the PRC and Russia}. */
    SUBJECT("subject", Optional.of(Slot.SUBJECT), true),
    /** The subjects' possessive: {@code the PRC and Russia's}. */
    SUBJECT_S("subject's", Optional.of(Slot.SUBJECT), true),
    /** The subject's acronym. */
    ACRONYM("acronym", Optional.of(Slot.SUBJECT), true),
    OBJECT("object", Optional.of(Slot.OBJECT), true),
    OBJECT_S("object's", Optional.of(Slot.OBJECT), true),
    /** The time with its preposition: {@code in November 2021}, {@code since 2013}. */
    WHEN("when", Optional.of(Slot.WHEN), true),
    /** The time alone: {@code November 2021}. */
    DATE("date", Optional.of(Slot.WHEN), true),
    SPEAKER("speaker", Optional.of(Slot.SPEAKER), true),
    /** {@code in which year}, {@code since which year}, as finely as the text dates it. */
    ASKING_WHEN("asking-when", Optional.of(Slot.WHEN), false),
    /** {@code who}, {@code which country}, {@code which two countries}. */
    ASKING_SUBJECT("asking-subject", Optional.of(Slot.SUBJECT), false),
    /** {@code what}, {@code which agreement}. */
    ASKING_OBJECT("asking-object", Optional.of(Slot.OBJECT), false);

    private final String word;
    private final Optional<Slot> slot;
    private final boolean shows;

    Placeholder(String word, Optional<Slot> slot, boolean shows) {
        this.word = word;
        this.slot = slot;
        this.shows = shows;
    }

    /** As a template writes it, without its braces. */
    public String word() {
        return word;
    }

    /** The slot of the fact that fills it; empty where the fact does not matter. */
    public Optional<Slot> slot() {
        return slot;
    }

    /** Whether it gives the slot's value away. */
    public boolean shows() {
        return shows;
    }

    /** The one of this name. */
    public static Optional<Placeholder> of(String word) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.word.equals(word))
                .findFirst();
    }

    /** The names of all, as templates write them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(placeholder -> placeholder.word).toList();
    }
}
