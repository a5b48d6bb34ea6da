package org.readback.bank.written;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.readback.bank.load.GiveawayWriter;
import org.readback.bank.load.WrittenHashes;
import org.readback.bank.read.BankService;
import org.readback.bank.store.BankLock;
import org.readback.bank.store.QuestionCodec;
import org.readback.bank.store.QuestionEntity;
import org.readback.bank.store.QuestionKind;
import org.readback.bank.store.QuestionVersionEntity;
import org.readback.bank.written.WrittenQuestion.Draft;
import org.readback.question.Question;

/** Writes the questions that instructors write. Whoever calls opens the transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class WrittenQuestions {
    private static final String SELECT = "select q as question, v as version from QuestionEntity q"
            + " join QuestionVersionEntity v on v.questionId = q.id and v.versionNo = q.versionNo"
            + " where q.factId is null";

    private final QuestionEntity.Repository questions;
    private final QuestionVersionEntity.Repository versions;
    private final Citations citations;
    private final GiveawayWriter giveaways;
    private final BankService bank;
    private final BankLock.Repository locks;
    private final Clock clock;

    WrittenQuestions(
            QuestionEntity.Repository questions,
            QuestionVersionEntity.Repository versions,
            Citations citations,
            GiveawayWriter giveaways,
            BankService bank,
            BankLock.Repository locks,
            Clock clock) {
        this.questions = questions;
        this.versions = versions;
        this.citations = citations;
        this.giveaways = giveaways;
        this.bank = bank;
        this.locks = locks;
        this.clock = clock;
    }

    /** What came of a change. */
    public sealed interface Result {
        /** It was made. */
        record Done() implements Result {}

        /** There was nothing to change. */
        record Same() implements Result {}

        /** Somebody else changed the question in the meantime, so nothing was written. */
        record Overtaken(WrittenQuestion now) implements Result {}
    }

    /** One version in a question's history; without an author where that person has deleted their account. */
    public record Version(
            int no, Question question, boolean answerChanged, Optional<Long> authorId, Instant createdAt) {}

    /** All of them, the last edited first. */
    public List<WrittenQuestion> all() {
        return versions.getEntityManager()
                .createQuery(SELECT + " order by v.createdAt desc, q.id", Tuple.class)
                .getResultStream()
                .map(WrittenQuestions::written)
                .toList();
    }

    /** Empty where there is none of this id, or it was generated. */
    public Optional<WrittenQuestion> find(String id) {
        return versions.getEntityManager()
                .createQuery(SELECT + " and q.id = ?1", Tuple.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .map(WrittenQuestions::written);
    }

    /** Every version, newest first. */
    public List<Version> history(String id) {
        List<QuestionVersionEntity> rows = versions.history(id);
        return IntStream.range(0, rows.size())
                .mapToObj(i ->
                        version(rows.get(i), i + 1 < rows.size() ? Optional.of(rows.get(i + 1)) : Optional.empty()))
                .toList();
    }

    /**
     * A question as it was in one of its versions; empty where there was none of this number.
     *
     * @param topicId where it was filed then
     */
    public Optional<WrittenQuestion> version(WrittenQuestion question, int versionNo, String topicId) {
        return versions.findByIdOptional(new QuestionVersionEntity.Key(question.id(), versionNo))
                .map(version -> question.in(version, topicId));
    }

    /** Publishes a new question and gives back its id. */
    public String publish(Draft draft, long authorId) {
        Instant now = clock.instant();
        QuestionEntity row =
                QuestionEntity.written("w-" + UUID.randomUUID(), citations.reportOf(draft.topicId()), authorId, now);
        row.become(QuestionKind.of(draft.question()), draft.topicId());
        addVersion(row, draft, authorId, now);
        locks.lock().count();
        return row.id();
    }

    /**
     * Changes a question: a new version where its content changes; its history stays.
     *
     * @param rowVersion as it was when the editor began
     */
    public Result revise(String id, long rowVersion, Draft draft, long editorId) {
        QuestionEntity row = questions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (row.version() != rowVersion) {
            return new Result.Overtaken(find(id).orElseThrow());
        }
        QuestionVersionEntity before = versions.findById(new QuestionVersionEntity.Key(id, row.versionNo()));
        boolean sameContent = before.contentHash().equals(contentHash(draft));
        if (sameContent && row.topicId().equals(draft.topicId())) {
            return new Result.Same();
        }
        if (!row.topicId().equals(draft.topicId())) {
            locks.lock().count();
        }
        row.become(QuestionKind.of(draft.question()), draft.topicId());
        if (!sameContent) {
            addVersion(row, draft, editorId, clock.instant());
        }
        return new Result.Done();
    }

    /** Asks a question no more, or asks it again. */
    public Result setRetired(String id, long rowVersion, boolean retired) {
        QuestionEntity row = questions.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (row.retiredAt().isPresent() == retired) {
            return new Result.Same();
        }
        if (row.version() != rowVersion) {
            return new Result.Overtaken(find(id).orElseThrow());
        }
        if (retired) {
            row.retire(clock.instant());
        } else {
            row.bringBack();
        }
        locks.lock().count();
        return new Result.Done();
    }

    /** Whether the draft's right answer is another than that of the question as it is. */
    public static boolean changesAnswer(Question before, Question after) {
        return !WrittenHashes.answer(before).equals(WrittenHashes.answer(after));
    }

    private void addVersion(QuestionEntity row, Draft draft, long author, Instant now) {
        int number = row.nextVersion();
        questions.persist(row);
        versions.persist(new QuestionVersionEntity(
                        new QuestionVersionEntity.Key(row.id(), number),
                        QuestionCodec.encode(draft.question()),
                        WrittenHashes.answer(draft.question()),
                        contentHash(draft),
                        now)
                .writtenBy(
                        author, draft.citation().passageId(), draft.citation().quote()));
        giveaways.write(
                row.reportId(),
                row.id(),
                draft.question(),
                bank.grading(row.reportId()).names());
    }

    private static String contentHash(Draft draft) {
        return WrittenHashes.content(
                draft.question(), draft.citation().passageId(), draft.citation().quote());
    }

    private static WrittenQuestion written(Tuple row) {
        return WrittenQuestion.of(
                row.get("question", QuestionEntity.class), row.get("version", QuestionVersionEntity.class));
    }

    private static Version version(QuestionVersionEntity row, Optional<QuestionVersionEntity> before) {
        return new Version(
                row.key().versionNo(),
                QuestionCodec.decode(row.body()),
                before.filter(older -> !older.answerHash().equals(row.answerHash()))
                        .isPresent(),
                row.authorId(),
                row.createdAt());
    }
}
