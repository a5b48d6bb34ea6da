/** Learns a person's own parameters from their review log. */
package org.readback.memory.fit;
