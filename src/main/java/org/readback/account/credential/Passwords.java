package org.readback.account.credential;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Optional;
import org.readback.account.person.PasswordRules;

/**
 * Hashes and checks passwords: Argon2id, 19 MiB, two passes, one lane, as OWASP advises. Only so many at a time, because
 * each takes a core for a while: a flood of sign-ins must not stop everybody's reviews.
 */
@ApplicationScoped
public class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final FairTurns turns;
    // Checked where there is no such account, so that an answer takes as long as where there is one.
    private final String nobodys;

    Passwords(SignInSettings settings) {
        this.turns = new FairTurns(
                settings.hashesInFlight(),
                settings.hashesWaiting(),
                settings.hashesWaitingInAll(),
                settings.hashPatience());
        this.nobodys = encode(Token.fresh().secret());
    }

    /**
     * The hash of a password.
     *
     * @param address who asks for it; addresses take turns
     * @throws FairTurns.Busy if too many passwords are being hashed
     * @throws IllegalArgumentException if it is longer than {@link PasswordRules} allow
     */
    public String hash(String password, String address) {
        if (PasswordRules.isTooLong(password)) {
            throw new IllegalArgumentException("a password of " + password.length() + " characters");
        }
        return turns.take(address, () -> encode(password));
    }

    /**
     * Whether the password is the one the hash was made of. An empty hash is nobody's: the answer is no, after the same
     * work. So is one that is too long to be anybody's, whose normal form alone would be work.
     *
     * @param address who asks; addresses take turns
     * @throws FairTurns.Busy if too many passwords are being hashed
     */
    public boolean matches(String password, Optional<String> hash, String address) {
        return !PasswordRules.isTooLong(password)
                && turns.take(
                        address,
                        () -> Password.check(normal(password), hash.orElse(nobodys))
                                        .with(argon2)
                                && hash.isPresent());
    }

    private String encode(String password) {
        return Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(argon2)
                .getResult();
    }

    /** The same text typed on different keyboards is the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
