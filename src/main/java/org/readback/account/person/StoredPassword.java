package org.readback.account.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A password as it is kept.
 *
 * @param hash as {@code Passwords} makes it
 * @param temporary whether somebody else chose it, so that the person must set their own before anything else
 */
@Embeddable
public record StoredPassword(
        @Column(name = "password_hash") String hash,
        @Column(name = "password_temporary") boolean temporary) {
    /** That the person chose. */
    public static StoredPassword own(String hash) {
        return new StoredPassword(hash, false);
    }

    /** That they must replace. */
    public static StoredPassword temporary(String hash) {
        return new StoredPassword(hash, true);
    }
}
