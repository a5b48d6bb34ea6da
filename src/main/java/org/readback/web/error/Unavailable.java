package org.readback.web.error;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why the database does not do now what it will do a little later. */
enum Unavailable {
    /** Somebody else had what was wanted, and for too long: a row's lock, or the last connection. */
    BUSY,
    /** It cannot be reached. */
    DOWN;

    private static final Set<String> BUSY_STATES = Set.of(
            "HYT00", // H2: a lock was waited for in vain
            "90131", // H2: the row was changed meanwhile
            "40001", // chosen to end a deadlock, or not serialisable
            "40P01", // PostgreSQL: chosen to end a deadlock
            "55P03", // PostgreSQL: a lock was waited for in vain
            "57014", // PostgreSQL: the statement took too long
            "53300"); // PostgreSQL: it takes no more connections

    private static final Set<String> DOWN_STATES = Set.of(
            "57P01", // PostgreSQL: it is being shut down,
            "57P02", // has crashed,
            "57P03", // or is still starting
            "53100", // PostgreSQL: its disk is full,
            "53200", // or its memory
            "90028", // H2: its file cannot be read or written
            "90031", "90067", // H2: the connection broke
            "90098", // H2: it is closed
            "90100", // H2: its disk is full
            "90121"); // H2: it is being closed

    private static final String NO_CONNECTION = "08";

    /** What a failure is, if it is one of these, wherever it stands among the causes. */
    static Optional<Unavailable> because(Throwable failure) {
        return first(failure).map(Reason::kind);
    }

    /** What the database said, in a line. */
    static String reason(Throwable failure) {
        return first(failure)
                .map(reason -> reason.said().getMessage())
                .or(() -> Optional.ofNullable(failure.getMessage()))
                .flatMap(message -> message.lines().findFirst())
                .orElseGet(() -> failure.getClass().getSimpleName());
    }

    private record Reason(Unavailable kind, SQLException said) {}

    private static Optional<Reason> first(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> left = new ArrayDeque<>();
        left.add(failure);
        while (!left.isEmpty()) {
            Throwable one = left.remove();
            if (!seen.add(one)) {
                continue;
            }
            if (one instanceof SQLException said) {
                Optional<Unavailable> kind = kind(said);
                if (kind.isPresent()) {
                    return Optional.of(new Reason(kind.get(), said));
                }
                Optional.ofNullable(said.getNextException()).ifPresent(left::add);
            }
            Optional.ofNullable(one.getCause()).ifPresent(left::add);
            Collections.addAll(left, one.getSuppressed());
        }
        return Optional.empty();
    }

    private static Optional<Unavailable> kind(SQLException said) {
        String state = Optional.ofNullable(said.getSQLState()).orElse("");
        if (state.startsWith(NO_CONNECTION) || DOWN_STATES.contains(state)) {
            return Optional.of(DOWN);
        }
        return BUSY_STATES.contains(state) ? Optional.of(BUSY) : ofThePool(said);
    }

    /** The connection pool gives its failures no state: only by their words are they known, and a test notices new ones. */
    private static Optional<Unavailable> ofThePool(SQLException said) {
        String words = said.getSQLState() != null || said.getMessage() == null
                ? ""
                : said.getMessage().toLowerCase(Locale.ROOT);
        // The second where a transaction took so long that it was ended, and its work goes on.
        if (words.contains("acquisition timeout")
                || words.startsWith("failing fast as the transaction has rolled back")) {
            return Optional.of(BUSY);
        }
        // It could not even begin a transaction on the connection, and keeps to itself why.
        return words.startsWith("failed to enlist") ? Optional.of(DOWN) : Optional.empty();
    }
}
