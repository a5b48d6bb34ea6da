package org.readback.bank.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.bank.yaml.FileText;
import org.readback.bank.yaml.Place;
import org.readback.bank.yaml.Problems;
import org.readback.report.Passage;

/**
 * The words of a report, from {@code text.md}: a line that starts with {@code #} is a heading, every other line that is
 * not blank is one passage, exactly as printed.
 */
final class ReportText {
    static final ReportText NONE = new ReportText("", List.of(), List.of());

    private final String file;
    private final List<Passage> passages;
    private final List<Integer> lines;

    private ReportText(String file, List<Passage> passages, List<Integer> lines) {
        this.file = file;
        this.passages = List.copyOf(passages);
        this.lines = List.copyOf(lines);
    }

    static Optional<ReportText> read(String file, byte[] bytes, Problems problems) {
        return FileText.of(file, bytes, problems).map(text -> parse(file, text, problems));
    }

    private static ReportText parse(String file, String text, Problems problems) {
        List<Passage> passages = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        String heading = "";
        String[] all = text.split("\r\n|\n|\r", -1);
        for (int i = 0; i < all.length; i++) {
            String line = all[i];
            if (line.startsWith("#")) {
                heading = line.replaceFirst("^#+", "").strip();
            } else if (!line.isBlank()) {
                if (!line.equals(line.strip())) {
                    problems.add(new Place(file, i + 1, 1), "spaces around a paragraph; remove them");
                }
                passages.add(new Passage("p" + (passages.size() + 1), heading, line));
                lines.add(i + 1);
            }
        }
        if (passages.isEmpty()) {
            problems.add(Place.startOf(file), "no paragraph; write each on one line, with a blank line between");
        }
        return new ReportText(file, passages, lines);
    }

    List<Passage> passages() {
        return passages;
    }

    /** For messages: where a passage stands. */
    String whereIs(Passage passage) {
        return file + " line " + lines.get(passages.indexOf(passage));
    }
}
