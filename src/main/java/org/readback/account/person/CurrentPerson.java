package org.readback.account.person;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.OptionalLong;
import org.readback.web.request.LogText;

/** The person the current request comes from. */
@RequestScoped
public class CurrentPerson {
    private final SecurityIdentity identity;
    private final Person.Repository people;

    CurrentPerson(SecurityIdentity identity, Person.Repository people) {
        this.identity = identity;
        this.people = people;
    }

    /**
     * The person's id.
     *
     * @throws IllegalStateException if nobody is signed in; never on a page that asks for a role
     */
    public long id() {
        return signedIn().id();
    }

    /** The person's time zone, without asking the database. */
    public ZoneId zone() {
        return signedIn().zone();
    }

    /** The person as the database has them now. */
    public Person person() {
        return people.findById(id());
    }

    /** The person's id, empty where nobody is signed in. */
    public OptionalLong optionalId() {
        return identity.getPrincipal() instanceof SignedInPerson person
                ? OptionalLong.of(person.id())
                : OptionalLong.empty();
    }

    /** The person as the log names them: sign-in name and id. */
    public String inLog() {
        return identity.getPrincipal() instanceof SignedInPerson person
                ? LogText.escape(person.login()) + " (" + person.id() + ")"
                : "nobody";
    }

    private SignedInPerson signedIn() {
        if (identity.getPrincipal() instanceof SignedInPerson person) {
            return person;
        }
        throw new IllegalStateException("nobody is signed in");
    }
}
