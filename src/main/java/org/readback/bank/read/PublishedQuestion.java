package org.readback.bank.read;

import java.time.Instant;
import java.util.Optional;
import org.readback.bank.store.QuestionCodec;
import org.readback.bank.store.QuestionEntity;
import org.readback.bank.store.QuestionKind;
import org.readback.bank.store.QuestionVersionEntity;
import org.readback.bank.store.Source;
import org.readback.bank.store.TopicEntity;
import org.readback.question.Question;

/**
 * A question in one version, with where it is filed and what it rests on.
 *
 * @param versionNo from 1
 * @param answerHash two versions with different ones have different right answers
 * @param topicId as {@link TopicEntity} has it
 * @param factId the fact it was generated from; empty for a written question
 * @param retiredAt since when it is no longer asked; empty while it is
 */
public record PublishedQuestion(
        String id,
        int versionNo,
        Question question,
        String answerHash,
        String topicId,
        String topic,
        Optional<String> factId,
        Source source,
        Optional<Instant> retiredAt) {
    static PublishedQuestion of(
            QuestionEntity question, QuestionVersionEntity version, TopicEntity topic, Source source) {
        return new PublishedQuestion(
                question.id(),
                version.key().versionNo(),
                QuestionCodec.decode(version.body()),
                version.answerHash(),
                topic.id(),
                topic.name(),
                question.factId(),
                source,
                question.retiredAt());
    }

    public QuestionKind kind() {
        return QuestionKind.of(question);
    }
}
