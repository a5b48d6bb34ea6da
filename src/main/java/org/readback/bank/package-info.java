/**
 * The question bank in the database: reports, their passages, topics and facts, and every question with its versions.
 * It is loaded from the files of {@code question-bank/} at start-up and read by study, authoring and the report pages.
 */
package org.readback.bank;
