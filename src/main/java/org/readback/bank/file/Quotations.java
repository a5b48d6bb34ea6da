package org.readback.bank.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readback.bank.yaml.Place;
import org.readback.bank.yaml.Problems;
import org.readback.report.Normalised;
import org.readback.report.Passage;
import org.readback.report.Quotation;

/**
 * Finds quotations in a report's text. A quotation is whole words, verbatim; an index of where words start keeps finding
 * one independent of the length of the text.
 */
final class Quotations {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int WORDS_IN_KEY = 3;

    private final ReportText text;
    private final Problems problems;
    private final Set<String> known;
    private final Map<String, List<Start>> starts = new HashMap<>();

    /** Where a word starts. */
    private record Start(Passage passage, int offset) {}

    Quotations(ReportText text, Problems problems) {
        this.text = text;
        this.problems = problems;
        this.known = text.passages().stream().map(Passage::id).collect(Collectors.toSet());
        for (Passage passage : text.passages()) {
            List<MatchResult> words = WORD.matcher(passage.text()).results().toList();
            for (int first = 0; first < words.size(); first++) {
                int last = Math.min(words.size(), first + WORDS_IN_KEY);
                for (int end = first + 1; end <= last; end++) {
                    starts.computeIfAbsent(key(words.subList(first, end)), _ -> new ArrayList<>())
                            .add(new Start(passage, words.get(first).start()));
                }
            }
        }
    }

    /**
     * Where the words stand.
     *
     * @param passageId the passage to look in, where they stand in several
     * @return empty where they stand nowhere or in several places, the problem noted
     */
    Optional<Quotation> find(String words, Optional<String> passageId, Place place) {
        if (passageId.isPresent() && !known.contains(passageId.get())) {
            problems.addUnknown(place, "passage", passageId.get(), known);
            return Optional.empty();
        }
        List<Quotation> found = occurrences(words).stream()
                .filter(quotation -> passageId.isEmpty() || passageId.get().equals(quotation.passageId()))
                .toList();
        long passages = found.stream().map(Quotation::passageId).distinct().count();
        if (passages == 1) {
            return Optional.of(found.getFirst());
        }
        problems.add(place, passages == 0 ? missing(words) : ambiguous(found));
        return Optional.empty();
    }

    private List<Quotation> occurrences(String words) {
        List<MatchResult> parts =
                WORD.matcher(words).results().limit(WORDS_IN_KEY).toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        int lead = parts.getFirst().start();
        List<Quotation> found = new ArrayList<>();
        for (Start start : starts.getOrDefault(key(parts), List.of())) {
            int from = start.offset() - lead;
            int to = from + words.length();
            String passage = start.passage().text();
            if (from >= 0 && passage.startsWith(words, from) && isWhole(passage, from, to)) {
                found.add(new Quotation(start.passage().id(), from, to, words));
            }
        }
        return found;
    }

    /** Whether neither end cuts a word in two. */
    private static boolean isWhole(String passage, int from, int to) {
        return !cuts(passage, from) && !cuts(passage, to);
    }

    private static boolean cuts(String passage, int at) {
        return at > 0
                && at < passage.length()
                && Character.isLetterOrDigit(passage.charAt(at - 1))
                && Character.isLetterOrDigit(passage.charAt(at));
    }

    private String ambiguous(List<Quotation> found) {
        return "these words stand in several passages ("
                + found.stream().map(Quotation::passageId).distinct().collect(Collectors.joining(", "))
                + "); quote more of the sentence or say which with `passage:`";
    }

    /** Names the stretch of text that shares most words with the quotation. */
    private String missing(String words) {
        List<String> wanted = List.of(Normalised.of(words).split(" "));
        String nearest = "";
        long most = wanted.size() / 3;
        for (Passage passage : text.passages()) {
            List<MatchResult> parts = WORD.matcher(passage.text()).results().toList();
            for (int first = 0; first < parts.size(); first++) {
                int last = Math.min(parts.size(), first + wanted.size()) - 1;
                String stretch = passage.text()
                        .substring(parts.get(first).start(), parts.get(last).end());
                long shared = shared(wanted, stretch);
                if (shared > most) {
                    most = shared;
                    nearest = text.whereIs(passage) + ": “" + stretch + "”";
                }
            }
        }
        return "the quotation does not stand in the text word for word; "
                + (nearest.isEmpty() ? "nothing there is like it" : "nearest is " + nearest);
    }

    private static long shared(List<String> wanted, String stretch) {
        Set<String> there = new HashSet<>(List.of(Normalised.of(stretch).split(" ")));
        return wanted.stream().filter(there::contains).count();
    }

    private static String key(List<MatchResult> words) {
        return words.stream().map(MatchResult::group).collect(Collectors.joining(" "));
    }
}
