/**
 * The file that H2 keeps everything in: changed through a journal, so that a power cut leaves it whole; held small; watched, so
 * that the program ends when it can no longer be written.
 */
package org.readback.database;
