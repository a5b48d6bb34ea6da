/**
 * How memories fade and when to ask again: memory models (FSRS), scheduling, and the fold from a review log to a card's state.
 *
 * <p>A pure library: plain Java, no clock, no database, no randomness that is not handed in. Intervals and stabilities are
 * in days; difficulty runs from 1 to 10; retention and retrievability are probabilities of recall.
 */
package org.readback.memory;
