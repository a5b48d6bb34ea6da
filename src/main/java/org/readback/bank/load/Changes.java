package org.readback.bank.load;

/**
 * What loading a bank changed.
 *
 * @param reports that are new or have anything changed, or are gone
 * @param added questions that are new
 * @param reworded questions with a new version
 * @param retired questions that are no longer asked
 * @param broughtBack questions that are asked again
 */
record Changes(int reports, int added, int reworded, int retired, int broughtBack) {
    static final Changes NONE = new Changes(0, 0, 0, 0, 0);

    boolean any() {
        return reports > 0;
    }

    Changes and(Changes more) {
        return new Changes(
                reports + more.reports,
                added + more.added,
                reworded + more.reworded,
                retired + more.retired,
                broughtBack + more.broughtBack);
    }

    /** For the log. */
    String sentence() {
        return "Question bank loaded: reports changed " + reports + "; questions new " + added + ", reworded "
                + reworded + ", retired " + retired + ", brought back " + broughtBack;
    }
}
