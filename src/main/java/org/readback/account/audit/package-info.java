/** Who did what to accounts, teams and the bank. */
package org.readback.account.audit;
