/** What a person has answered and what follows from it: the record that everything else is worked out from. */
package org.readback.review;
