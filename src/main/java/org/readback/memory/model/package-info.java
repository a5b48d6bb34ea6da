/** Memory models: FSRS-6, FSRS-7, SBD, their mean, and the average that all must beat. */
package org.readback.memory.model;
