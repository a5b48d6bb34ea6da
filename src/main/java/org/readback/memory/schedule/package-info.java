/** When to ask again: a card's state, its steps, the study calendar, and the fold from a review log. */
package org.readback.memory.schedule;
