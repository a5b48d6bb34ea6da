package org.readback.command;

/** The command line says something that the program does not know; the message says what. */
final class MisunderstoodException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MisunderstoodException(String message) {
        super(message);
    }
}
