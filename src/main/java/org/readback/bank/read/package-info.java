/** What others read of the bank: published questions with their source. */
package org.readback.bank.read;
