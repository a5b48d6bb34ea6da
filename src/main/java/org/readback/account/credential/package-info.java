/** Passwords and secrets, and what keeps strangers from guessing them. */
package org.readback.account.credential;
