package org.readback.account.person;

import java.util.List;

/**
 * What a feature keeps of people, so that it can go with them. Every feature with such tables has one bean of this kind;
 * {@code DeletionTest} finds those that were forgotten.
 */
public interface PersonalRows {
    /** What the feature tells people of their rows when they take their data away. {@code ExportTest} finds what is missing. */
    default List<OwnRows> own() {
        return List.of();
    }

    /** Rows go before what they refer to: the higher a feature's rows stand on others' rows, the earlier they go. */
    default int height() {
        return 0;
    }

    /**
     * Deletes all that the feature keeps of the person, or takes the person's name off what stays for others. Runs in the
     * transaction that deletes the person, who is still there.
     */
    void delete(long personId);
}
