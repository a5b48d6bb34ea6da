package org.readback.web;

/**
 * One option of a select.
 *
 * @param value what the form sends
 * @param label what people read
 * @param language of the label, empty if it is the page's
 */
public record Choice(String value, String label, String language) {
    /** One in the page's language, or a name that is the same in all. */
    public Choice(String value, String label) {
        this(value, label, "");
    }
}
