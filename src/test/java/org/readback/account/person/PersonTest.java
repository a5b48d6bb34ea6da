package org.readback.account.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.readback.support.SignedIn;

@QuarkusTest
class PersonTest {
    private final Person.Repository people;

    PersonTest(Person.Repository people) {
        this.people = people;
    }

    @Test
    @TestTransaction
    @DisplayName("a person comes back from the database as they went in")
    void roundTrip() {
        Person made = new Person(
                "round.trip",
                "Round Trip",
                StoredPassword.own("hash"),
                ZoneId.of("Europe/Paris"),
                Set.of(Role.LEAD),
                Instant.EPOCH);
        people.persist(made);
        people.getEntityManager().flush();
        people.getEntityManager().clear();

        Person found = people.findByLogin("round.trip").orElseThrow();
        assertThat(found.id()).isEqualTo(made.id());
        assertThat(found.displayName()).isEqualTo("Round Trip");
        assertThat(found.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(found.roles()).containsExactly(Role.LEAD);
        assertThat(found.createdAt()).isEqualTo(Instant.EPOCH);
        assertThat(found.enabled()).isTrue();
        assertThat(found.password().temporary()).isFalse();
    }

    @Test
    @DisplayName("people made for tests are people of the database")
    void signedIn() {
        SignedIn somebody = SignedIn.as(Role.STAFFER, Role.INSTRUCTOR);

        Person found = people.listByIds(List.of(somebody.personId(), -1L)).getFirst();
        assertThat(found.login()).isEqualTo(somebody.login());
        assertThat(found.roles()).containsExactlyInAnyOrder(Role.STAFFER, Role.INSTRUCTOR);
        assertThat(found.zone().normalized()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    @DisplayName("the names that annotations use are those of the roles")
    void roleNames() {
        assertThat(List.of(Roles.STAFFER, Roles.INSTRUCTOR, Roles.LEAD, Roles.ADMINISTRATOR))
                .containsExactlyElementsOf(
                        java.util.Arrays.stream(Role.values()).map(Role::name).toList());
    }
}
