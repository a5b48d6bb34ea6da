/** Wrong options, each with the reason why it is wrong. */
package org.readback.generation.distractor;
