package org.readback.generation;

import org.readback.report.Fact;

/**
 * Questions across facts hang on one of their facts, so that their identity stays when facts beside it come and go. Not
 * every fact anchors one: about one in three, chosen by what it is about.
 */
final class Anchors {
    private static final int ONE_IN = 3;

    private Anchors() {}

    /** A stable stand-in for the fact, free of its id, its answer and its words. */
    static String key(String reportId, String language, Fact fact) {
        return Identity.of(reportId, language, fact, Family.MATCH, "");
    }

    /**
     * Whether the fact anchors a question of the family.
     *
     * @param isFirst the first fact always does, so that a small report has one
     */
    static boolean isAnchor(String key, Family family, boolean isFirst) {
        return isFirst || Math.floorMod(Identity.seed(key, family.id()), ONE_IN) == 0;
    }
}
