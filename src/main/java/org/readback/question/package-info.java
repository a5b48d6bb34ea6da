/**
 * What is asked and what is answered: the kinds of question, of answer and of verdict, and the names a report knows.
 *
 * <p>A pure library: plain Java, no clock, no database, no randomness that is not handed in.
 */
package org.readback.question;
