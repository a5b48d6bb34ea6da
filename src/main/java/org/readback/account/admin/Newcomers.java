package org.readback.account.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import org.readback.account.credential.Passphrase;
import org.readback.account.credential.Passwords;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.account.person.StoredPassword;

/** Makes people without anybody asking for them: for demonstrations. */
@ApplicationScoped
public class Newcomers {
    private final Person.Repository people;
    private final Passwords passwords;
    private final Clock clock;

    Newcomers(Person.Repository people, Passwords passwords, Clock clock) {
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Whether there is nobody yet. */
    public boolean none() {
        return people.count() == 0;
    }

    /** A fresh password to be read out. */
    public String passphrase() {
        return Passphrase.fresh();
    }

    /** A password as {@link #add} takes it; takes a while. */
    public String hash(String password) {
        return passwords.hash(password, "");
    }

    /** A new person with the settings everybody starts with; their password is theirs to keep. Needs a transaction. */
    public long add(String login, String displayName, String passwordHash, Set<Role> roles) {
        Person person = new Person(
                login, displayName, StoredPassword.own(passwordHash), ZoneOffset.UTC, roles, clock.instant());
        people.persist(person);
        return person.id();
    }
}
