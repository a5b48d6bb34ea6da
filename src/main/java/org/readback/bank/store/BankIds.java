package org.readback.bank.store;

/** Ids that are unique within a report become unique in the database. */
public final class BankIds {
    private BankIds() {}

    /** The id of something of a report, as its row has it. */
    public static String in(String reportId, String id) {
        return reportId + "/" + id;
    }

    /** The id as the report's files have it. */
    public static String within(String rowId) {
        return rowId.substring(rowId.indexOf('/') + 1);
    }
}
