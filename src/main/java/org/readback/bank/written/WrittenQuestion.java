package org.readback.bank.written;

import java.time.Instant;
import java.util.Optional;
import org.readback.bank.store.QuestionCodec;
import org.readback.bank.store.QuestionEntity;
import org.readback.bank.store.QuestionVersionEntity;
import org.readback.question.Question;

/**
 * A question that an instructor wrote, as it is asked now.
 *
 * @param rowVersion grows with every change; a form holds the one it was made from
 * @param citation what the question rests on
 * @param retiredAt since when it is no longer asked; empty while it is
 * @param editorId who wrote the present version; empty where that person has deleted their account
 * @param editedAt when
 */
public record WrittenQuestion(
        String id,
        long rowVersion,
        int versionNo,
        Question question,
        String topicId,
        Citation citation,
        Optional<Instant> retiredAt,
        Optional<Long> editorId,
        Instant editedAt) {
    /**
     * What a written question rests on, beside the report of its topic.
     *
     * @param passageId the passage, as {@code PassageEntity} has it; empty for the report alone
     * @param quote words of that passage
     */
    public record Citation(Optional<String> passageId, Optional<String> quote) {}

    /** What an instructor gives of a question. */
    public record Draft(Question question, String topicId, Citation citation) {}

    WrittenQuestion in(QuestionVersionEntity version, String topic) {
        return new WrittenQuestion(
                id,
                rowVersion,
                version.key().versionNo(),
                QuestionCodec.decode(version.body()),
                topic,
                new Citation(version.passageId(), version.quote()),
                retiredAt,
                version.authorId(),
                version.createdAt());
    }

    static WrittenQuestion of(QuestionEntity row, QuestionVersionEntity version) {
        return new WrittenQuestion(
                row.id(),
                row.version(),
                row.versionNo(),
                QuestionCodec.decode(version.body()),
                row.topicId(),
                new Citation(version.passageId(), version.quote()),
                row.retiredAt(),
                version.authorId(),
                version.createdAt());
    }
}
