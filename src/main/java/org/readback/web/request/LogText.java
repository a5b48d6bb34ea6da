package org.readback.web.request;

/** Text from outside as the log may hold it. */
public final class LogText {
    private LogText() {}

    /** Whether a text holds anything that could start a new line or hide one; a tabulator does neither. */
    static boolean isNeeded(String text) {
        return text.codePoints().anyMatch(c -> c != '\t' && isInvisible(c));
    }

    /** The text with everything that could start a new line or hide one written as an escape. */
    public static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\\') {
                safe.append("\\\\");
            } else if (isInvisible(c)) {
                safe.append("\\u").append("{%x}".formatted(c));
            } else {
                safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
