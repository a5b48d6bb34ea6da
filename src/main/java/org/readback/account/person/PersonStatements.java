package org.readback.account.person;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Runs statements about one person, whose id is their only parameter. Statements say what goes, not the schema's cascades:
 * nothing of a person's history can be lost by deleting something else.
 */
@Singleton
public class PersonStatements {
    private final EntityManager entities;

    PersonStatements(EntityManager entities) {
        this.entities = entities;
    }

    /** Runs them in their order. Needs a transaction. */
    public void run(long personId, List<String> statements) {
        statements.forEach(statement ->
                entities.createNativeQuery(statement).setParameter(1, personId).executeUpdate());
    }
}
