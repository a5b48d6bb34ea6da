package org.readback.account.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.readback.account.person.OwnRows;
import org.readback.account.person.Person;
import org.readback.account.person.PersonalRows;

/** What is kept of people's accounts. What they did to others' stays in the audit, with their sign-in name
 * and none of the names that they called themselves. */
@ApplicationScoped
class AccountRows implements PersonalRows {
    private final EntityManager entities;

    AccountRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<OwnRows> own() {
        return List.of(OwnRows.few(
                "signIns",
                "e.createdAt",
                "e.createdAt as createdAt, e.lastSeenAt as lastSeenAt, e.expiresAt as expiresAt, e.userAgent as userAgent",
                "SignIn e",
                "e.personId"));
    }

    @Override
    public void delete(long personId) {
        String login = entities.find(Person.class, personId).login();
        entities.createQuery("delete from SignIn s where s.personId = ?1")
                .setParameter(1, personId)
                .executeUpdate();
        entities.createQuery("delete from SignInAttempt a where a.login = ?1")
                .setParameter(1, login)
                .executeUpdate();
        entities.createQuery("update AuditEntry e set e.detail = '' where e.action = 'account.name' and e.subject = ?1")
                .setParameter(1, login)
                .executeUpdate();
        entities.createQuery("update AuditEntry e set e.actorId = null, e.actorLogin = ?2 where e.actorId = ?1")
                .setParameter(1, personId)
                .setParameter(2, login)
                .executeUpdate();
    }
}
