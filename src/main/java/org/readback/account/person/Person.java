package org.readback.account.person;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.readback.web.Language;

/** Somebody with an account. Who is gone from the team is disabled, so that their reviews stay; deleting takes all of it. */
@Entity
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String login;
    private String displayName;

    @Embedded
    private StoredPassword password;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ZoneId zone;

    private String language;
    private boolean shortcuts;

    @Embedded
    private Appearance look;

    private String mailAddress;
    private Instant createdAt;
    private Instant disabledAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private long version;

    protected Person() {}

    /** Someone new with the settings everybody starts with. The login is in lower case, and nobody else has it. */
    public Person(
            String login,
            String displayName,
            StoredPassword password,
            ZoneId zone,
            Set<Role> roles,
            Instant createdAt) {
        this.login = login;
        this.displayName = displayName;
        this.password = password;
        this.zone = zone;
        this.shortcuts = true;
        this.look = Appearance.USUAL;
        this.createdAt = createdAt;
        this.roles.addAll(roles);
    }

    public long id() {
        return id;
    }

    /** What the person types at sign-in, lower case. */
    public String login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    /** The zone in which the person's study days turn over. */
    public ZoneId zone() {
        return zone;
    }

    /** The language the person has chosen for pages; empty where they follow their browser. */
    public Optional<Language> language() {
        return Optional.ofNullable(language).flatMap(Language::of);
    }

    /** Whether single keys grade cards during study. */
    public boolean shortcuts() {
        return shortcuts;
    }

    public Appearance look() {
        return look;
    }

    /** Where the person wants mail; empty for nowhere. */
    public Optional<String> mailAddress() {
        return Optional.ofNullable(mailAddress);
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Since when the person may no longer sign in; empty while they may. */
    public Optional<Instant> disabledAt() {
        return Optional.ofNullable(disabledAt);
    }

    public boolean enabled() {
        return disabledAt == null;
    }

    public StoredPassword password() {
        return password;
    }

    public void change(StoredPassword chosen) {
        password = chosen;
    }

    /** Gives the person these roles and no others. */
    public void setRoles(Collection<Role> wanted) {
        roles.retainAll(wanted);
        roles.addAll(wanted);
    }

    /** The person may not sign in from now on. */
    public void disable(Instant when) {
        if (disabledAt == null) {
            disabledAt = when;
        }
    }

    /** The person may sign in again. */
    public void enable() {
        disabledAt = null;
    }

    public void change(String name, ZoneId chosenZone) {
        displayName = name;
        zone = chosenZone;
    }

    /** The language of the person's pages; empty for that of their browser. */
    public void read(Optional<Language> chosenLanguage) {
        language = chosenLanguage.map(Language::tag).orElse(null);
    }

    /** Whether single keys are to act while the person studies. */
    public void chooseShortcuts(boolean used) {
        shortcuts = used;
    }

    public void changeLook(Appearance chosen) {
        look = chosen;
    }

    public void changeMailAddress(Optional<String> address) {
        mailAddress = address.orElse(null);
    }

    /** Finds people. */
    @ApplicationScoped
    public static class Repository implements PanacheRepository<Person> {
        public Optional<Person> findByLogin(String login) {
            return find("login", login).firstResultOptional();
        }

        /** Everybody who may add people, by id. */
        public List<Person> administrators() {
            return list("?1 member of roles and disabledAt is null order by id", Role.ADMINISTRATOR);
        }

        /** Lets one transaction at a time change what the person's pages count. Held until the transaction ends. */
        public void lock(long personId) {
            getEntityManager()
                    .createNativeQuery("select id from person where id = :id for update", Long.class)
                    .setParameter("id", personId)
                    .getSingleResult();
        }

        /** Has transactions that come here pass one by one: each locks the same row until it ends. */
        public void queue() {
            find("order by id").withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        }

        /** People whose name or sign-in name contains the text, by name. */
        public PanacheQuery<Person> search(String text) {
            String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
            return find(
                    "lower(displayName) like ?1 escape '\\' or login like ?1 escape '\\' order by displayName, id",
                    pattern);
        }

        /** The people of these ids, by name; unknown ids are left out. */
        public List<Person> listByIds(Collection<Long> ids) {
            return ids.isEmpty() ? List.of() : list("id in ?1 order by displayName, id", ids);
        }
    }
}
