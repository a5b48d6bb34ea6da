package org.readback.authoring;

import java.util.Objects;

/** Text as the fields of a question's form hold it. */
final class FormText {
    static final String TOO_LONG = "{authoring.length}";

    private FormText() {}

    /** Browsers end lines with two characters, which is no change of what they were sent. */
    static String of(String typed) {
        return Objects.requireNonNullElse(typed, "").replace("\r\n", "\n").strip();
    }
}
