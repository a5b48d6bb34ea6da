/** Sums of reviews as charts want them. */
package org.readback.review.tally;
