package org.readback.memory.basics;

/** How well an answer was recalled. */
public enum Grade {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    private static final Grade[] BY_RATING = values();

    /** The number review logs use: 1 Again, 2 Hard, 3 Good, 4 Easy. */
    public int rating() {
        return ordinal() + 1;
    }

    /** Everything but {@link #AGAIN} counts as recalled. */
    public boolean recalled() {
        return this != AGAIN;
    }

    /**
     * The grade of a review log's number.
     *
     * @throws IllegalArgumentException unless the rating is 1, 2, 3 or 4
     */
    public static Grade ofRating(int rating) {
        if (rating < 1 || rating > BY_RATING.length) {
            throw new IllegalArgumentException(
                    "rating " + rating + " is unknown; it must be 1 (Again), 2 (Hard), 3 (Good) or 4 (Easy)");
        }
        return BY_RATING[rating - 1];
    }
}
