/** The bank's rows: reports, passages, topics, facts, and every question with its versions. */
package org.readback.bank.store;
