/** The pages of reports and their sheets of questions. */
package org.readback.bank.reportpage;
