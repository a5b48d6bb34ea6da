package org.readback.command;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.api.ErrorCode;
import org.postgresql.util.PSQLState;

/** What a database's refusal means: H2 says it in its error codes and the exceptions behind them, PostgreSQL in SQL states. */
final class DatabaseDiagnosis {
    /** Less room than this is none: H2 writes blocks of 4 kB, and several of them for a change. */
    private static final long NO_ROOM = 64 * 1024;

    private final StartSettings settings;
    private final String database;

    DatabaseDiagnosis(StartSettings settings) {
        this.settings = settings;
        this.database = settings.database();
    }

    Optional<Obstacle> of(SQLException refused) {
        String kind = settings.value("quarkus.datasource.db-kind");
        if (!database.startsWith("jdbc:" + kind + ":")) {
            return Optional.of(new Obstacle.OtherKind(database, kind));
        }
        return settings.file().map(file -> ofFile(refused, file)).orElseGet(() -> ofServer(refused));
    }

    private Optional<Obstacle> ofFile(SQLException refused, Path file) {
        return switch (refused.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Optional.of(new Obstacle.FileInUse(file));
            case ErrorCode.FILE_CORRUPTED_1 -> Optional.of(new Obstacle.FileDamaged(file));
            case ErrorCode.FILE_VERSION_ERROR_1 -> Optional.of(new Obstacle.FileOfOtherVersion(file));
            case ErrorCode.DATABASE_IS_READ_ONLY -> Optional.of(new Obstacle.ReadOnly(file.toString()));
            case ErrorCode.WRONG_USER_OR_PASSWORD ->
                Optional.of(new Obstacle.WrongPassword(database, settings.user(), refused.getMessage()));
            default -> behind(refused, file);
        };
    }

    /** An error of H2's about a file has the machine's own behind it. */
    private Optional<Obstacle> behind(SQLException refused, Path file) {
        Optional<Obstacle> known = Stream.iterate((Throwable) refused, Objects::nonNull, Throwable::getCause)
                .<Obstacle>mapMulti((cause, found) -> {
                    switch (cause) {
                        case AccessDeniedException denied -> found.accept(new Obstacle.NotAllowed(denied.getFile()));
                        case NotDirectoryException other -> found.accept(new Obstacle.NoFolder(other.getFile()));
                        case FileAlreadyExistsException other -> found.accept(new Obstacle.NoFolder(other.getFile()));
                        case EOFException _ -> found.accept(new Obstacle.FileDamaged(file));
                        default -> {}
                    }
                })
                .findFirst();
        return known.or(() -> full(file));
    }

    /** The obstacle that the disk of a database file is full, where it is. */
    static Optional<Obstacle> full(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            return Files.getFileStore(folder).getUsableSpace() < NO_ROOM
                    ? Optional.of(new Obstacle.DiskFull(folder.toString()))
                    : Optional.empty();
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private Optional<Obstacle> ofServer(SQLException refused) {
        String state = Optional.ofNullable(refused.getSQLState()).orElse("");
        String why = Optional.ofNullable(refused.getMessage())
                .orElse("no reason given")
                .lines()
                .findFirst()
                .orElse("no reason given");
        return switch (state) {
            // class 28: the server knows no such user, or not with this password, or not from here
            case "28P01", "28000" -> Optional.of(new Obstacle.WrongPassword(database, settings.user(), why));
            case "3D000" -> Optional.of(new Obstacle.NoDatabase(database));
            case "25006" -> Optional.of(new Obstacle.ReadOnly(database));
            case "42501" -> Optional.of(new Obstacle.NoRights(database, settings.user(), why));
            case "42P01", "42703" -> Optional.of(new Obstacle.OtherSchema(database, why));
            case "53100" -> Optional.of(new Obstacle.DiskFull(database));
            // 53300: too many connections; 57P03: the server is starting or stopping
            case "53300", "57P03" -> Optional.of(new Obstacle.Unreachable(database, why));
            default ->
                PSQLState.isConnectionError(state)
                        ? Optional.of(new Obstacle.Unreachable(database, why))
                        : Optional.empty();
        };
    }
}
