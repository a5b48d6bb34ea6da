package org.readback.memory.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.readback.memory.basics.Grade;

/**
 * Reads a review log in the form that FSRS optimisers exchange: {@code card_id,review_time,review_rating,review_state,
 * review_duration}, times in milliseconds since 1970, ratings 1 to 4, states 0 new, 1 learning, 2 review, 3 relearning,
 * 4 filtered. Columns may come in any order; state and duration may be missing. Reviews in a filtered deck (state 4) say
 * little about the schedule and are left out, as FSRS optimisers do.
 */
public final class ReviewLogCsv {

    private static final int FILTERED = 4;
    private static final List<String> KNOWN =
            List.of("card_id", "review_time", "review_rating", "review_state", "review_duration");

    /** From the year 2000 to the year 2200: anything else is a wrong unit. */
    private static final long EARLIEST = 946_684_800_000L;

    private static final Instant LATEST = Instant.ofEpochMilli(7_258_118_400_000L);

    private final String name;
    private final Instant latest;
    private List<String> header = List.of();
    private int line;

    private ReviewLogCsv(String name, Instant latest) {
        this.name = name;
        this.latest = latest;
    }

    /**
     * All reviews of a file, in the order of its lines.
     *
     * @param name what to call the file in messages
     * @throws IllegalArgumentException with file and line for anything that cannot be read
     */
    public static List<LoggedReview> read(String name, Reader reader) throws IOException {
        return read(name, reader, LATEST);
    }

    /**
     * All reviews of a file, in the order of its lines.
     *
     * @param latest no review can have been later, such as now
     * @throws IllegalArgumentException with file and line for anything that cannot be read, and for a review in the future
     */
    public static List<LoggedReview> read(String name, Reader reader, Instant latest) throws IOException {
        return new ReviewLogCsv(name, latest).read(new BufferedReader(reader));
    }

    private List<LoggedReview> read(BufferedReader reader) throws IOException {
        List<LoggedReview> reviews = new ArrayList<>();
        for (String text = reader.readLine(); text != null; text = reader.readLine()) {
            line++;
            if (text.isBlank()) {
                continue;
            }
            // A byte-order mark is invisible and common.
            String[] fields = text.strip().replace("\uFEFF", "").split(",", -1);
            if (header.isEmpty()) {
                header = headerOf(fields);
            } else {
                add(fields, reviews);
            }
        }
        if (header.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty; its first line must name the columns " + KNOWN);
        }
        return reviews;
    }

    private List<String> headerOf(String[] fields) {
        List<String> columns = List.of(fields);
        for (String column : columns) {
            if (!KNOWN.contains(column)) {
                throw refusal("column \"" + column + "\" is unknown; the columns are " + KNOWN);
            }
        }
        for (String needed : KNOWN.subList(0, 3)) {
            if (!columns.contains(needed)) {
                throw refusal("column \"" + needed + "\" is missing");
            }
        }
        return columns;
    }

    private void add(String[] fields, List<LoggedReview> reviews) {
        if (fields.length != header.size()) {
            throw refusal(fields.length + " fields where the header has " + header.size());
        }
        String card = field(fields, "card_id");
        if (card.isEmpty()) {
            throw refusal("card_id is empty");
        }
        long millis = number(fields, "review_time");
        if (millis < EARLIEST || millis > LATEST.toEpochMilli()) {
            throw refusal("review_time " + millis + " is not a time between 2000 and 2200 in milliseconds");
        }
        Instant at = Instant.ofEpochMilli(millis);
        if (at.isAfter(latest)) {
            throw refusal("review_time " + millis + " (" + at + ") lies in the future");
        }
        long rating = number(fields, "review_rating");
        if (rating < 1 || rating > 4) {
            throw refusal("review_rating " + rating + " is unknown; it must be 1, 2, 3 or 4");
        }
        if (header.contains("review_state") && state(fields) == FILTERED) {
            return;
        }
        reviews.add(new LoggedReview(card, Grade.ofRating((int) rating), at));
    }

    private long state(String[] fields) {
        long state = number(fields, "review_state");
        if (state < 0 || state > FILTERED) {
            throw refusal("review_state " + state + " is unknown; it must be 0, 1, 2, 3 or 4");
        }
        return state;
    }

    private String field(String[] fields, String column) {
        return fields[header.indexOf(column)].strip();
    }

    private long number(String[] fields, String column) {
        String text = field(fields, column);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(at() + column + " \"" + text + "\" is not a whole number", e);
        }
    }

    private IllegalArgumentException refusal(String what) {
        return new IllegalArgumentException(at() + what);
    }

    private String at() {
        return name + ", line " + line + ": ";
    }
}
