package org.readback.bank.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.PersonalRows;

/** Questions that somebody wrote are the bank's: they stay, without their author. */
@ApplicationScoped
class AuthorRows implements PersonalRows {
    private final EntityManager entities;

    AuthorRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<OwnRows> own() {
        return List.of(OwnRows.few(
                "questionsWritten",
                "e.createdAt",
                "e.questionId as questionId, e.versionNo as versionNo, e.createdAt as createdAt,"
                        + " e.body as body, e.passageId as passageId, e.quote as quote",
                "QuestionVersionEntity e",
                "e.authorId"));
    }

    @Override
    public void delete(long personId) {
        // Not through the entity: an author is never changed otherwise.
        for (String table : new String[] {"question", "question_version"}) {
            entities.createNativeQuery("update " + table + " set author_id = null where author_id = ?1")
                    .setParameter(1, personId)
                    .executeUpdate();
        }
    }
}
