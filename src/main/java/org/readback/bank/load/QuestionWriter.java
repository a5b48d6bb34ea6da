package org.readback.bank.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readback.bank.store.QuestionCodec;
import org.readback.bank.store.QuestionEntity;
import org.readback.bank.store.QuestionVersionEntity;
import org.readback.generation.GeneratedQuestion;

/** Writes a report's generated questions. Written ones belong to their instructors and are left alone. */
@ApplicationScoped
class QuestionWriter {
    private final QuestionEntity.Repository questions;
    private final QuestionVersionEntity.Repository versions;

    QuestionWriter(QuestionEntity.Repository questions, QuestionVersionEntity.Repository versions) {
        this.questions = questions;
        this.versions = versions;
    }

    /** Makes these the questions of the report that are asked. */
    Changes write(String reportId, List<GeneratedQuestion> loaded, Instant now) {
        Map<String, QuestionEntity> gone = new HashMap<>();
        questions.generatedOf(reportId).forEach(row -> gone.put(row.id(), row));
        Map<String, String> hashes = questions.contentHashesOf(reportId);
        // Persisted after all questions: rows of one table in a row go to the database in batches.
        List<QuestionVersionEntity> newVersions = new ArrayList<>();
        int added = 0;
        int broughtBack = 0;
        for (GeneratedQuestion question : loaded) {
            QuestionEntity row = gone.remove(question.id());
            if (row == null) {
                questions.persist(QuestionEntity.generated(question, reportId, now));
                newVersions.add(version(question, 1, now));
                added++;
            } else {
                broughtBack += row.retiredAt().isPresent() ? 1 : 0;
                row.become(question);
                if (!question.contentHash().equals(hashes.get(question.id()))) {
                    newVersions.add(version(question, row.nextVersion(), now));
                }
            }
        }
        versions.persist(newVersions);
        return new Changes(0, added, newVersions.size() - added, retire(gone, now), broughtBack);
    }

    private static int retire(Map<String, QuestionEntity> gone, Instant now) {
        int retired = 0;
        for (QuestionEntity row : gone.values()) {
            retired += row.retiredAt().isEmpty() ? 1 : 0;
            row.retire(now);
        }
        return retired;
    }

    private static QuestionVersionEntity version(GeneratedQuestion question, int versionNo, Instant now) {
        return new QuestionVersionEntity(
                new QuestionVersionEntity.Key(question.id(), versionNo),
                QuestionCodec.encode(question.question()),
                question.answerHash(),
                question.contentHash(),
                now);
    }
}
