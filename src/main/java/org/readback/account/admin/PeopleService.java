package org.readback.account.admin;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.audit.Audit;
import org.readback.account.person.Person;
import org.readback.account.person.PersonalRows;
import org.readback.account.person.Role;
import org.readback.account.person.StoredPassword;
import org.readback.account.signin.SignIns;

/** What the administrator does with people. */
@ApplicationScoped
public class PeopleService {
    private final Person.Repository people;
    private final SignIns signIns;
    private final Audit audit;
    private final List<PersonalRows> personal;
    private final Clock clock;

    PeopleService(
            Person.Repository people, SignIns signIns, Audit audit, @All List<PersonalRows> personal, Clock clock) {
        this.people = people;
        this.signIns = signIns;
        this.audit = audit;
        this.personal = personal.stream()
                .sorted(Comparator.comparingInt(PersonalRows::height).reversed())
                .toList();
        this.clock = clock;
    }

    /**
     * Adds somebody who must choose a password of their own when they first sign in.
     *
     * @return the new person's id, or empty if the sign-in name is taken
     */
    @Transactional
    OptionalLong add(String login, String displayName, String temporaryHash, ZoneId zone, Set<Role> roles) {
        people.queue();
        if (people.findByLogin(login).isPresent()) {
            return OptionalLong.empty();
        }
        Person person =
                new Person(login, displayName, StoredPassword.temporary(temporaryHash), zone, roles, clock.instant());
        people.persist(person);
        audit.record("person.added", login, names(roles));
        return OptionalLong.of(person.id());
    }

    /** Changes what a person may do, unless nobody would be left who can add people. */
    @Transactional
    Change setRoles(Person person, Set<Role> roles) {
        Person locked = lock(person);
        if (!roles.contains(Role.ADMINISTRATOR) && isLastAdministrator(locked)) {
            return Change.LAST_ADMINISTRATOR;
        }
        String before = names(locked.roles());
        locked.setRoles(roles);
        audit.record("person.roles", locked.login(), before + " -> " + names(roles));
        return Change.DONE;
    }

    /** Keeps a person out, from this moment on; their reviews stay. */
    @Transactional
    public Change disable(Person person) {
        Person locked = lock(person);
        if (isLastAdministrator(locked)) {
            return Change.LAST_ADMINISTRATOR;
        }
        locked.disable(clock.instant());
        signIns.endAll(locked.id());
        audit.record("person.disabled", locked.login(), "");
        return Change.DONE;
    }

    /** Deletes a person and everything that is theirs, signs them out, and writes down that they were deleted. */
    @Transactional
    public Change delete(Person person) {
        Person locked = lock(person);
        if (isLastAdministrator(locked)) {
            return Change.LAST_ADMINISTRATOR;
        }
        // Reviews wait for the same lock, so none can come while the person goes.
        people.getEntityManager().lock(locked, LockModeType.PESSIMISTIC_WRITE);
        signIns.endAll(locked.id());
        audit.record("person.deleted", locked.login(), "");
        people.flush();
        personal.forEach(rows -> rows.delete(locked.id()));
        people.delete(locked);
        return Change.DONE;
    }

    @Transactional
    void enable(Person person) {
        Person found = people.findById(person.id());
        found.enable();
        audit.record("person.enabled", found.login(), "");
    }

    /** Gives a person a password for once and signs them out everywhere. */
    @Transactional
    void resetPassword(Person person, String temporaryHash) {
        Person found = people.findById(person.id());
        found.change(StoredPassword.temporary(temporaryHash));
        signIns.endAll(found.id());
        audit.record("person.password-reset", found.login(), "");
    }

    /** What became of a change. */
    public enum Change {
        DONE,
        /** Refused: without this administrator nobody could add people any more. */
        LAST_ADMINISTRATOR
    }

    /** Whether nobody could add people any more without this one. */
    public boolean isLastAdministrator(Person person) {
        return person.has(Role.ADMINISTRATOR)
                && person.enabled()
                && people.administrators().stream().allMatch(other -> other.id() == person.id());
    }

    /** The person, read when nobody else is changing who is an administrator. */
    private Person lock(Person person) {
        people.queue();
        people.getEntityManager().clear();
        return people.findById(person.id());
    }

    private static String names(Set<Role> roles) {
        return roles.isEmpty()
                ? "no role"
                : List.copyOf(roles).stream()
                        .sorted()
                        .map(role -> role.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
    }
}
