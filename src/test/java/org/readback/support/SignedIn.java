package org.readback.support;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.readback.account.person.Role;

/**
 * Somebody who is signed in, for tests: a new person of their own with the roles asked for, straight into the database.
 * Nothing is hashed slowly, so every test can have its own people.
 *
 * @param personId the person's id
 * @param login the person's sign-in name
 * @param token what their browser holds in the {@link #COOKIE session cookie}
 */
public record SignedIn(long personId, String login, String token) {
    /** The session cookie over plain http. */
    public static final String COOKIE = "readback";

    /** The password of everybody made here. */
    public static final String PASSWORD = "nine calm herons wade upstream";

    // Argon2id of PASSWORD, made once.
    private static final String PASSWORD_HASH =
            "$argon2id$v=19$m=19456,t=2,p=1$PbfD/CHHG4HmAgaVqKWF5Q$3tRWtdCFBcb2XSgfTlbhDU3LZqYZKO0BwQnln7fmfgY";
    // As quarkus-rest-csrf makes them: 16 bytes. The form's and the cookie's must be the same.
    private static final String ANYBODYS_CSRF_TOKEN = "dGVzdC1jc3JmLXRva2VuIQ";
    // Tests move the clock by days and weeks; nobody is signed out by that.
    private static final Duration A_LONG_TIME = Duration.ofDays(4000);
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** A new person with these roles, signed in. Their zone is UTC, their other settings those of any new person. */
    public static SignedIn as(Role... roles) {
        Instant now = Arc.container().instance(Clock.class).get().instant();
        try (Connection connection =
                Arc.container().instance(DataSource.class).get().getConnection()) {
            return in(connection, now, roles);
        } catch (SQLException e) {
            throw new IllegalStateException("could not sign anybody in", e);
        }
    }

    /** The same in the database of a program that does not run in this JVM. */
    public static SignedIn in(Connection connection, Instant now, Role... roles) throws SQLException {
        int number = COUNT.incrementAndGet();
        String login = "person" + number + "-" + Long.toString(System.nanoTime(), 36);
        String token = "test-token-" + login;
        long id = insertPerson(connection, login, "Person " + number, now);
        for (Role role : roles) {
            update(connection, "insert into person_role (person_id, role) values (?, ?)", id, role.name());
        }
        signIn(connection, id, token, now);
        return new SignedIn(id, login, token);
    }

    /** Somebody of that sign-in name who is in the database already, signed in once more. */
    public static SignedIn known(Connection connection, String login, Instant now) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id from person where login = ?")) {
            query.setString(1, login);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                long id = found.getLong(1);
                String token = "test-token-" + login;
                signIn(connection, id, token, now);
                return new SignedIn(id, login, token);
            }
        }
    }

    private static void signIn(Connection connection, long id, String token, Instant now) throws SQLException {
        update(
                connection,
                "insert into sign_in (token_hash, person_id, created_at, last_seen_at, expires_at)"
                        + " values (?, ?, ?, ?, ?)",
                sha256(token),
                id,
                utc(now),
                utc(now.plus(A_LONG_TIME)),
                utc(now.plus(A_LONG_TIME)));
    }

    /** A request from this person that does not follow redirects. */
    public RequestSpecification given() {
        return RestAssured.given().cookie(COOKIE, token).redirects().follow(false);
    }

    /** Gets a page. */
    public Response get(String path) {
        return given().get(path);
    }

    /** Sends a form with its CSRF token. A collection as a value sends its field several times. */
    public Response post(String path, Map<String, ?> fields) {
        return form(fields).post(path);
    }

    /** The CSRF token of this person's forms, and of the cookie that goes with them. */
    public String csrfToken() {
        return csrfToken(token);
    }

    /** A form with its CSRF token, to be sent. */
    public RequestSpecification form(Map<String, ?> fields) {
        return withCsrf(given(), csrfToken(token)).formParams(fields);
    }

    /** A form with its CSRF token from a browser that is not signed in, to be sent. */
    public static RequestSpecification withoutSignIn() {
        return withCsrf(RestAssured.given().redirects().follow(false), ANYBODYS_CSRF_TOKEN);
    }

    private static RequestSpecification withCsrf(RequestSpecification request, String csrf) {
        // The charset browsers use; without it Rest Assured would send what Latin-1 lacks as question marks.
        return request.contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .cookie("csrf-token", csrf)
                .formParam("csrf-token", csrf);
    }

    /** As a page's form has it for whoever is signed in with this token. */
    private static String csrfToken(String token) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] bytes = Arrays.copyOf(mac.doFinal("form".getBytes(StandardCharsets.US_ASCII)), 16);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC with SHA-256", e);
        }
    }

    private static long insertPerson(Connection connection, String login, String name, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into person (login, display_name, password_hash, password_temporary, zone, shortcuts,"
                        + " created_at, version) values (?, ?, ?, false, 'UTC', true, ?, 0)",
                Statement.RETURN_GENERATED_KEYS)) {
            insert.setString(1, login);
            insert.setString(2, name);
            insert.setString(3, PASSWORD_HASH);
            insert.setObject(4, utc(now));
            insert.executeUpdate();
            try (ResultSet keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong("id");
            }
        }
    }

    private static void update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String sha256(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
