/** What is known of a person's memory: their model, their fits, and the scheduler set up for them. */
package org.readback.review.learner;
