/** A person's cards: what is due when, what is put aside, what was met. */
package org.readback.review.card;
