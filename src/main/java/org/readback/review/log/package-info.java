/** The log of reviews, and the sums of a day that are kept with it. */
package org.readback.review.log;
