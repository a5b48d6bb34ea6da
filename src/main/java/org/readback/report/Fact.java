package org.readback.report;

import java.util.List;
import java.util.Optional;

/**
 * One typed statement of a report with the exact quotation it rests on.
 *
 * @param id unique within the report; identity of questions never depends on it
 * @param kind what sort of statement it is
 * @param topicId the topic its questions are filed under
 * @param tags further words to find it by
 * @param quotation the words of the report it rests on
 * @param statement the fact as one sentence that can be understood alone: names instead of "the two countries", the
 *     speaker named where it is an opinion, hedges kept
 * @param claim the same as parts that can be asked for
 * @param speaker who says so, as it is put in a question ("many experts"); empty where the report itself asserts it
 * @param hedge the words that limit it ("appears, in part"), as they stand in the quotation
 * @param directions how it is to be asked
 */
public record Fact(
        String id,
        FactKind kind,
        String topicId,
        List<String> tags,
        Quotation quotation,
        String statement,
        Claim claim,
        Optional<String> speaker,
        Optional<String> hedge,
        Directions directions) {
    public Fact {
        tags = List.copyOf(tags);
    }

    /**
     * What is said of what.
     *
     * @param subjects ids of the entities it is about, in order; several act together
     * @param relation id of the relation, from the relations file
     * @param qualifier a short id that tells it from other facts with the same relation and subjects; part of its
     *     questions' identity, so it never changes once people know them
     * @param object what the relation leads to
     * @param when when it holds
     */
    public record Claim(
            List<String> subjects,
            String relation,
            Optional<String> qualifier,
            Optional<Value> object,
            Optional<When> when) {
        public Claim {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * What its author says of the questions that are made from it.
     *
     * @param wordings questions the fact words itself, because no template says it as well
     * @param twists false statements near to it, for true/false
     * @param confirmedFalse values a person confirmed to be false for a slot, usable as distractors
     * @param after ids of facts whose questions are to be met before
     * @param skip families of questions that are not to be made from it, because they would be poor ones
     * @param waivers lint warnings looked at and accepted
     */
    public record Directions(
            List<Wording> wordings,
            List<Twist> twists,
            List<ConfirmedFalse> confirmedFalse,
            List<String> after,
            List<String> skip,
            List<Waiver> waivers) {
        public Directions {
            wordings = List.copyOf(wordings);
            twists = List.copyOf(twists);
            confirmedFalse = List.copyOf(confirmedFalse);
            after = List.copyOf(after);
            skip = List.copyOf(skip);
            waivers = List.copyOf(waivers);
        }
    }

    public List<String> subjects() {
        return claim.subjects();
    }

    public String relation() {
        return claim.relation();
    }

    public Optional<String> qualifier() {
        return claim.qualifier();
    }

    public Optional<Value> object() {
        return claim.object();
    }

    public Optional<When> when() {
        return claim.when();
    }

    /**
     * A question in the fact's own words. It replaces the template of the same family and slot.
     *
     * @param family which family of questions it belongs to; it decides the kind
     * @param slot {@code subject}, {@code object}, {@code when}, {@code speaker}, or a word of its own; with the family
     *     it is unique in the fact and part of the question's identity
     * @param stem the question, or a sentence with {@code ____} for the blank
     * @param answer what is right; empty where it is the value of the slot
     * @param accept further right answers
     * @param explanation shown after answering, beyond the source sentence
     */
    public record Wording(
            String family,
            String slot,
            String stem,
            Optional<String> answer,
            List<String> accept,
            Optional<String> explanation) {
        public Wording {
            accept = List.copyOf(accept);
        }
    }

    /** A false statement made from the fact (a hedge dropped, roles swapped), and why it is false. */
    public record Twist(String statement, String because) {}

    /** A value that is false in a slot, and why a person is sure of it. */
    public record ConfirmedFalse(Slot slot, String value, String because) {}

    /** A lint warning that a person looked at and accepted for the questions of this fact, and why. */
    public record Waiver(String rule, String because) {}
}
