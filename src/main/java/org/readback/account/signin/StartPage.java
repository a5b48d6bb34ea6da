package org.readback.account.signin;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.readback.account.person.CurrentPerson;
import org.readback.account.person.Role;
import org.readback.web.Redirects;

/** Where signing in leads: to the person's own work, by the first of their roles. */
@Path("/")
@Authenticated
class StartPage {
    private final CurrentPerson current;

    StartPage(CurrentPerson current) {
        this.current = current;
    }

    @GET
    public Response page() {
        // Their account says what to do about having no role.
        return Redirects.seeOther(current.person().roles().stream()
                .sorted()
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
