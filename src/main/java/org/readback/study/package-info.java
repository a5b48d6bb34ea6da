/** Today's queue, the session at the card, the review log and what is read from it. */
package org.readback.study;
