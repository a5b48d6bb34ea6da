package org.readback.web.request;

/** Why a request is refused before any page is asked. */
enum Refusal {
    UNREADABLE(400, "it could not be read"),
    TOO_SLOW(408, "its form did not arrive in time"),
    TOO_LONG(413, "its body, a field, or the number of fields is more than is taken"),
    NO_FORM(415, "its body is not a form as it is"),
    UNKNOWN_EXPECTATION(417, "it expects what is not known here"),
    TOO_MUCH_AT_ONCE(429, "too much of unfinished forms comes from there");

    private final int status;
    private final String why;

    Refusal(int status, String why) {
        this.status = status;
        this.why = why;
    }

    int status() {
        return status;
    }

    /** For the log. */
    String why() {
        return why;
    }
}
