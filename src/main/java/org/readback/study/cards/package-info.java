/** A person's cards as a list and one by one. */
package org.readback.study.cards;
