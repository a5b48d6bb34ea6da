package org.readback.bank.yaml;

/** Words of a file as a message repeats them. */
public final class Shown {
    private static final int LONGEST = 80;

    private Shown() {}

    /** On one line and not long. */
    public static String shortly(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }
}
