package org.readback.account.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import org.readback.account.audit.Audit;
import org.readback.account.credential.Token;
import org.readback.account.person.Appearance;
import org.readback.account.person.Person;
import org.readback.account.person.SessionKeys;
import org.readback.account.person.StoredPassword;
import org.readback.account.person.TextSize;
import org.readback.account.person.Theme;
import org.readback.account.signin.SignIns;
import org.readback.web.Language;

/** What people change about themselves. */
@ApplicationScoped
class AccountService {
    private final Person.Repository people;
    private final SignIns signIns;
    private final Audit audit;
    private final Event<MailAddressChanged> mailAddressChanged;

    AccountService(
            Person.Repository people, SignIns signIns, Audit audit, Event<MailAddressChanged> mailAddressChanged) {
        this.people = people;
        this.signIns = signIns;
        this.audit = audit;
        this.mailAddressChanged = mailAddressChanged;
    }

    @Transactional
    void change(long personId, String displayName, ZoneId zone, Optional<Language> language) {
        Person person = people.findById(personId);
        if (!person.displayName().equals(displayName)) {
            audit.record("account.name", person.login(), person.displayName() + " -> " + displayName);
        }
        person.change(displayName, zone);
        person.read(language);
    }

    @Transactional
    void chooseShortcuts(long personId, boolean used) {
        people.findById(personId).chooseShortcuts(used);
    }

    @Transactional
    void changeLook(long personId, Theme theme, TextSize textSize, boolean sounds) {
        Person person = people.findById(personId);
        person.changeLook(new Appearance(theme, textSize, person.look().ownKeys(), sounds));
    }

    /** Gives a person another mail address, or none. */
    @Transactional
    void changeMailAddress(long personId, Optional<String> address) {
        Person person = people.findById(personId);
        if (!person.mailAddress().equals(address)) {
            // Not the addresses: the audit stays when the account is deleted.
            audit.record(
                    "account.mail-address",
                    person.login(),
                    address.isEmpty() ? "removed" : person.mailAddress().isEmpty() ? "given" : "changed");
            person.changeMailAddress(address);
            mailAddressChanged.fire(new MailAddressChanged(personId, address.isPresent()));
        }
    }

    @Transactional
    void chooseKeys(long personId, SessionKeys keys) {
        Person person = people.findById(personId);
        person.changeLook(person.look().with(keys));
    }

    /**
     * Gives a person the password they chose and signs them out everywhere but here.
     *
     * @param zone the zone they chose with it, empty to leave it as it is
     * @return the token of the browser they did it with
     */
    @Transactional
    Token changePassword(long personId, String passwordHash, Optional<ZoneId> zone, String userAgent) {
        Person person = people.findById(personId);
        zone.ifPresent(chosen -> person.change(person.displayName(), chosen));
        person.change(StoredPassword.own(passwordHash));
        signIns.endAll(personId);
        audit.record("account.password", person.login(), "");
        return signIns.open(personId, userAgent);
    }

    @Transactional
    void signOutEverywhere(long personId) {
        signIns.endAll(personId);
        audit.record("account.sign-out-everywhere", people.findById(personId).login(), "");
    }
}
