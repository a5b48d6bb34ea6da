package org.readback.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Hashes and checks passwords: Argon2id, 19 MiB, two passes, one lane, as OWASP advises. Only so many at a time, because
 * each takes a core for a while: a flood of sign-ins must not stop everybody's reviews.
 */
@ApplicationScoped
class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);
    private final Semaphore inFlight;
    private final int waiting;
    // Checked where there is no such account, so that an answer takes as long as where there is one.
    private final String nobodys;

    Passwords(SignInSettings settings) {
        this.inFlight = new Semaphore(settings.hashesInFlight(), true);
        this.waiting = settings.hashesWaiting();
        this.nobodys = encode(Token.fresh().secret());
    }

    /** @throws Busy if too many passwords are being hashed */
    String hash(String password) {
        return inTurn(() -> encode(password));
    }

    /**
     * Whether the password is the one the hash was made of. An empty hash is nobody's: the answer is no, after the same
     * work.
     *
     * @throws Busy if too many passwords are being hashed
     */
    boolean matches(String password, Optional<String> hash) {
        return inTurn(
                () -> Password.check(normal(password), hash.orElse(nobodys)).with(argon2) && hash.isPresent());
    }

    private String encode(String password) {
        return Password.hash(normal(password))
                .addRandomSalt(SALT_BYTES)
                .with(argon2)
                .getResult();
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!inFlight.tryAcquire()) {
            if (inFlight.getQueueLength() >= waiting) {
                throw new Busy();
            }
            inFlight.acquireUninterruptibly();
        }
        try {
            return work.get();
        } finally {
            inFlight.release();
        }
    }

    /** The same text typed on different keyboards is the same password. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** Too many people sign in at this moment. */
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
