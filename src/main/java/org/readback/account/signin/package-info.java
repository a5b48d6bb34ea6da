/** Signing in and out: sessions of browsers, the way back to where somebody was, the first account. */
package org.readback.account.signin;
