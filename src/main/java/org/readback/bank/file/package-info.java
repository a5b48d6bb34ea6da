/** Reads the files of a question bank, strictly: what is read has been checked, what is wrong is named by file and line. */
package org.readback.bank.file;
