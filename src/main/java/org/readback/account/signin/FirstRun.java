package org.readback.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import java.util.Set;
import org.readback.account.audit.Audit;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.account.person.StoredPassword;

/** Makes the first account, once. */
@ApplicationScoped
class FirstRun {
    private static final Set<Role> EVERYTHING_TO_START_WITH = Set.of(Role.ADMINISTRATOR, Role.INSTRUCTOR, Role.STAFFER);

    private final Person.Repository people;
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;
    // The last administrator is never deleted: once there is one, the question need not be asked again.
    private volatile boolean over;

    FirstRun(Person.Repository people, EntityManager entities, Audit audit, Clock clock) {
        this.people = people;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether there is no account yet. */
    boolean open() {
        if (!over) {
            over = people.count() > 0;
        }
        return !over;
    }

    /**
     * Makes the administrator, who may also write questions and review, so as to see at once what the program is for.
     *
     * @param passwordHash hashed before, because it takes long
     * @return the administrator's id, or empty if there is an account already or somebody is just making one
     */
    @Transactional
    OptionalLong makeAdministrator(String login, String displayName, String passwordHash, ZoneId zone) {
        if (people.count() > 0 || !claim()) {
            return OptionalLong.empty();
        }
        Person person = new Person(
                login, displayName, StoredPassword.own(passwordHash), zone, EVERYTHING_TO_START_WITH, clock.instant());
        people.persist(person);
        audit.record(OptionalLong.of(person.id()), "person.first", login, "the first account");
        return OptionalLong.of(person.id());
    }

    /** The table takes one row. Whoever comes second waits for the first one's transaction and then finds it taken. */
    private boolean claim() {
        Instant now = clock.instant();
        return entities.createNativeQuery("insert into first_run (id, made_at) values (1, ?1) on conflict do nothing")
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
