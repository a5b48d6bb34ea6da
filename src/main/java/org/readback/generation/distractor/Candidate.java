package org.readback.generation.distractor;

/**
 * A wrong option that may be picked.
 *
 * @param text as shown
 * @param because why it is false
 * @param score how much it tempts: siblings, likeness and closeness raise it
 */
record Candidate(String text, String because, double score) {
    /** With the score raised by how much it looks like the right answer, in words (0 to 1) and in length. */
    Candidate besides(String key, double likeness) {
        double shorter = Math.min(text.length(), key.length());
        double longer = Math.max(1, Math.max(text.length(), key.length()));
        return new Candidate(text, because, score + likeness + shorter / longer);
    }

    /** A number that decides among equals: the same for the same seed and text. */
    int draw(long seed) {
        return Long.hashCode((seed ^ text.hashCode()) * 0x9E3779B97F4A7C15L);
    }
}
