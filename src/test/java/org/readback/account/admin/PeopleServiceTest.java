package org.readback.account.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.readback.account.admin.PeopleService.Change;
import org.readback.account.person.Person;
import org.readback.account.person.Role;
import org.readback.support.SignedIn;

@QuarkusTest
@Tag("database")
class PeopleServiceTest {
    private final PeopleService service;
    private final Person.Repository people;

    PeopleServiceTest(PeopleService service, Person.Repository people) {
        this.service = service;
        this.people = people;
    }

    @Test
    @DisplayName("the last administrator stays one")
    void lastAdministrator() {
        Person last = onlyAdministrators(1).getFirst();
        assertThat(service.setRoles(last, Set.of(Role.STAFFER))).isEqualTo(Change.LAST_ADMINISTRATOR);
        assertThat(service.disable(last)).isEqualTo(Change.LAST_ADMINISTRATOR);
        assertThat(service.delete(last)).isEqualTo(Change.LAST_ADMINISTRATOR);
        assertThat(service.setRoles(last, Set.of(Role.ADMINISTRATOR, Role.LEAD)))
                .isEqualTo(Change.DONE);
        assertThat(people.administrators()).extracting(Person::id).containsExactly(last.id());
    }

    @Test
    @DisplayName("of two administrators one can be deleted, and the page tells the other why they cannot")
    void deleted() {
        SignedIn last = SignedIn.as(Role.ADMINISTRATOR);
        List<Person> two = onlyAdministrators(2);
        assertThat(service.delete(two.get(0))).isEqualTo(Change.DONE);
        assertThat(people.count("id", two.get(0).id())).isZero();
        assertThat(service.delete(two.get(1))).isEqualTo(Change.LAST_ADMINISTRATOR);
        QuarkusTransaction.requiringNew().run(() -> {
            people.findById(last.personId()).setRoles(Set.of(Role.ADMINISTRATOR));
            people.findById(two.get(1).id()).setRoles(Set.of());
        });
        assertThat(last.get("/account/delete").asString())
                .contains("You are the only administrator")
                .doesNotContain("I want my account");
        assertThat(last.post("/account/delete", Map.of("password", SignedIn.PASSWORD, "sure", "yes"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("a disabled administrator does not count as one who is left")
    void disabledDoesNotCount() {
        List<Person> two = onlyAdministrators(2);
        assertThat(service.disable(two.get(0))).isEqualTo(Change.DONE);
        assertThat(service.disable(two.get(1))).isEqualTo(Change.LAST_ADMINISTRATOR);
    }

    @Test
    @DisplayName("of two administrators who lose their role at the same time one keeps it")
    void twoAtOnce() throws Exception {
        List<Person> two = onlyAdministrators(2);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Callable<Change>> changes = two.stream()
                    .<Callable<Change>>map(person -> () -> service.setRoles(person, Set.of(Role.STAFFER)))
                    .toList();
            assertThat(pool.invokeAll(changes).stream().map(Future::resultNow))
                    .containsExactlyInAnyOrder(Change.DONE, Change.LAST_ADMINISTRATOR);
        }
        assertThat(people.administrators()).hasSize(1);
    }

    /** Makes these administrators and takes the role from everybody that other tests made. */
    private List<Person> onlyAdministrators(int count) {
        QuarkusTransaction.requiringNew()
                .run(() -> people.administrators().forEach(person -> person.setRoles(Set.of())));
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(i -> people.findById(SignedIn.as(Role.ADMINISTRATOR).personId()))
                .toList();
    }
}
