package org.readback.account.signin;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Role;
import org.readback.web.Redirects;

/** Where signing in leads: to the first of the main places, which is what a person does for others, then their own study. */
@Path("/")
@Authenticated
class StartPage {
    /** In the order of the main places (tags/places.html). */
    private static final List<Role> WORK = List.of(Role.LEAD, Role.INSTRUCTOR, Role.STAFFER, Role.ADMINISTRATOR);

    private final CurrentPerson current;

    StartPage(CurrentPerson current) {
        this.current = current;
    }

    @GET
    public Response page() {
        // Their account says what to do about having no role.
        return Redirects.seeOther(WORK.stream()
                .filter(current.person().roles()::contains)
                .findFirst()
                .map(StartPage::work)
                .orElse("/account"));
    }

    private static String work(Role role) {
        return switch (role) {
            case STAFFER -> "/study";
            case INSTRUCTOR -> "/questions";
            case LEAD -> "/teams";
            case ADMINISTRATOR -> "/people";
        };
    }
}
