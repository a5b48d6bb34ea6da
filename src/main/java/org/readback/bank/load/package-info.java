/** Takes the bank's files into its rows at the start, and refuses what is not sound. */
package org.readback.bank.load;
