/** Facts in words: names, phrases, what stands in a slot. */
package org.readback.generation.words;
