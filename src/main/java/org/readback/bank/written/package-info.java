/** Questions that instructors write. */
package org.readback.bank.written;
