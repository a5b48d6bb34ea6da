package org.readback.bank.store;

/** The places on a report's page. The letter in front keeps passages, facts and the page's own ids apart. */
final class Anchors {
    private Anchors() {}

    static String passage(String id) {
        return "p-" + id;
    }

    static String fact(String id) {
        return "f-" + id;
    }
}
