package org.readback.account.person;

import java.security.Principal;
import java.time.ZoneId;

/**
 * Who a request comes from, as read when its cookie was checked.
 *
 * @param id the person's id
 * @param login the person's sign-in name
 * @param zone the person's time zone
 * @param mustSetPassword whether somebody else chose their password, so that they must choose one first
 */
public record SignedInPerson(long id, String login, ZoneId zone, boolean mustSetPassword) implements Principal {
    @Override
    public String getName() {
        return login;
    }
}
