package org.readback.generation;

import java.util.List;
import org.readback.question.Question;
import org.readback.question.lint.Reviewed;

/**
 * A question made from a fact.
 *
 * @param id hash of report, relation, subjects, qualifier, family, slot and language: neither the answer nor any wording
 *     nor the fact's id is in it, so a corrected or reworded question keeps its history
 * @param answerHash changes when what is right changes; adding an accepted spelling or a distractor does not change it
 * @param contentHash changes when anything that a person sees or is graded by changes
 * @param question what is asked
 * @param family the family it belongs to
 * @param slot the slot of the fact it asks for
 * @param factId the fact it rests on; for a question across facts the one it is anchored to
 * @param otherFactIds the further facts of a question across facts
 * @param topicId the topic it is filed under
 * @param introduction place in the order in which new questions are met, from 0
 * @param findings what lint warns of, with the reasons why it was accepted
 */
public record GeneratedQuestion(
        String id,
        String answerHash,
        String contentHash,
        Question question,
        Family family,
        String slot,
        String factId,
        List<String> otherFactIds,
        String topicId,
        int introduction,
        List<Reviewed> findings) {
    public GeneratedQuestion {
        otherFactIds = List.copyOf(otherFactIds);
        findings = List.copyOf(findings);
    }
}
