/** A day's session: the day, its questions and verdicts, pauses, and what is done beside answering. */
package org.readback.study.session;
