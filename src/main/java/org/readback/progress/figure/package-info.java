/** Figures and charts of a person's progress. */
package org.readback.progress.figure;
