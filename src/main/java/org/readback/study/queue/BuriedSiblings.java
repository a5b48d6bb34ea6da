package org.readback.study.queue;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.readback.review.card.QuestionRef;

/**
 * Questions that had better wait for another day, because something that was asked today gives their answer away: another
 * question about the same fact, or one whose words say it (lint rule L19).
 */
public final class BuriedSiblings {
    private final Set<String> facts = new HashSet<>();
    private final Set<String> questions = new HashSet<>();

    /**
     * Nothing but what was asked today.
     *
     * @param givenAway the questions that those asked give away
     */
    public BuriedSiblings(Collection<QuestionRef> asked, Collection<String> givenAway) {
        asked.forEach(question -> add(question, Set.of()));
        questions.addAll(givenAway);
    }

    BuriedSiblings copy() {
        BuriedSiblings copy = new BuriedSiblings(Set.of(), questions);
        copy.facts.addAll(facts);
        return copy;
    }

    /** These are not to be asked, whatever was asked today. */
    void keepBack(Collection<String> more) {
        questions.addAll(more);
    }

    /** Whether a question had better wait. */
    public boolean holds(QuestionRef question) {
        return questions.contains(question.questionId())
                || question.factId() != null && facts.contains(question.factId());
    }

    /** One more is asked. */
    public void add(QuestionRef question, Set<String> givenAway) {
        if (question.factId() != null) {
            facts.add(question.factId());
        }
        questions.addAll(givenAway);
    }
}
