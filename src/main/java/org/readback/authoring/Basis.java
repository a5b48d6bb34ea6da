package org.readback.authoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.bank.written.WrittenQuestion;

/**
 * The question that an edit was begun from, as the form carries it.
 *
 * @param row the row's version then, 0 for a new question
 * @param versionNo the number of the question's version then, 0 where the form does not say
 * @param topic the topic it was filed under then: versions do not keep it
 */
record Basis(long row, int versionNo, String topic) {
    static final Basis NONE = new Basis(0, 0, "");

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18}) (\\d{1,9}) (\\S+)");

    static Basis of(WrittenQuestion question) {
        return new Basis(question.rowVersion(), question.versionNo(), question.topicId());
    }

    /** What {@link #written} wrote; none for anything else. */
    static Basis read(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? new Basis(Long.parseLong(parts.group(1)), Integer.parseInt(parts.group(2)), parts.group(3))
                : NONE;
    }

    /** As the form holds it. */
    String written() {
        return this.equals(NONE) ? "" : row + " " + versionNo + " " + topic;
    }
}
