package org.readback.generation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.readback.report.Passage;
import org.readback.report.Report;

/** Puts a statement into the report's mouth: "According to the report, military cooperation is …". */
final class Attribution {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Words that begin a sentence with a capital and stand inside one without, whatever the report. */
    private static final Pattern COMMON_BEGINNING = Pattern.compile(
            "^(?:A|All|Among|An|As|At|Besides|Between|Both|By|During|For|From|Here|In|It|Its|Many|Most|No|On|One|Only|Over|"
                    + "Since|Some|Such|The|Their|These|They|This|Those|Under|What|When|Where|While|With|Within)\\b");

    private final String called;
    private final Set<String> written = new HashSet<>();

    Attribution(Report report) {
        this.called = report.called();
        for (Passage passage : report.passages()) {
            written.addAll(Arrays.asList(BETWEEN_WORDS.split(passage.text())));
        }
    }

    /** The statement as that of the report, by what it is called, where it does not say so itself. */
    String of(String statement) {
        if (statement.toLowerCase(Locale.ROOT).contains(called.toLowerCase(Locale.ROOT))) {
            return statement;
        }
        String rest = beginsWithName(statement)
                ? statement
                : Character.toLowerCase(statement.charAt(0)) + statement.substring(1);
        return "According to " + called + ", " + rest;
    }

    /** What the report writes small somewhere is no name. */
    private boolean beginsWithName(String statement) {
        String first = BETWEEN_WORDS.split(statement, 2)[0];
        return !COMMON_BEGINNING.matcher(statement).find()
                && (first.isEmpty() || !written.contains(first.toLowerCase(Locale.ROOT)));
    }
}
